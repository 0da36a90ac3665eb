import { HttpResponse } from 'msw';
import { submitsInTime } from '../src/invitation/in-time.ts';
import {
  InvitationRequestSchema,
  type InvitationState,
  type InvitationStateReply,
} from '../src/protocol/invitation-state.ts';
import { parseWith } from '../src/protocol/parse-with.ts';
import { problems } from '../src/protocol/problems.ts';
import type { MockDeps } from './mock-deps.ts';
import { verifyMockInvitation } from './mock-invitations.ts';
import { problemReply } from './problem-reply.ts';
import { readJsonBody } from './read-json-body.ts';

const noStore = { 'cache-control': 'no-store' };

async function readToken(request: Request): Promise<string | Response> {
  const body = await readJsonBody(request);
  if (!body.ok) return problemReply(body.problem);
  const parsed = parseWith(InvitationRequestSchema, body.value);
  return parsed.ok ? parsed.value.invitation : problemReply(problems.badRequest(parsed.errors));
}

async function stateOf({ store, now }: MockDeps, token: string): Promise<InvitationState> {
  const invitation = await verifyMockInvitation(token);
  if (!invitation) return 'unknown';
  const rows = await store.all();
  if (rows.some(({ invitationId }) => invitationId === invitation.id)) return 'used';
  return submitsInTime(invitation, now(), now()) ? 'open' : 'expired';
}

/** `POST /v1/invitations/state`: what a link is still good for. Writes nothing (P5). */
export async function answerInvitationState(deps: MockDeps, request: Request): Promise<Response> {
  const token = await readToken(request);
  if (token instanceof Response) return token;
  return HttpResponse.json<InvitationStateReply>({ state: await stateOf(deps, token) }, { headers: noStore });
}

/** `POST /v1/invitations/declined`: the mock has no staff to tell, and forgets it. */
export async function answerDeclined(request: Request): Promise<Response> {
  const token = await readToken(request);
  return token instanceof Response ? token : new HttpResponse(null, { status: 204, headers: noStore });
}
