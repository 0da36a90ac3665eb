import type { Hono } from 'hono';
import { InvitationRequestSchema, type InvitationStateReply } from '../../src/protocol/invitation-state.ts';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { problems } from '../../src/protocol/problems.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import type { InvitationKeys } from '../invitations/invitation-keys.ts';
import type { InvitationStore } from '../invitations/invitation-store.ts';
import { judgeInvitation } from '../invitations/judge-invitation.ts';

const noStore = { 'cache-control': 'no-store' };

/**
 * `POST /v1/invitations/state` tells what a link is still good for and writes nothing (P5). `POST
 * /v1/invitations/declined` notes that it came to somebody else: one mark, with nothing of who said so; its answer is
 * the same whatever the invitation.
 */
export function addInvitations(
  app: Hono,
  deps: {
    readonly invitationKeys: InvitationKeys;
    readonly invitations: InvitationStore;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'POST', '/v1/invitations/state', async ({ req }) => {
    const token = await readToken(req.raw);
    if (token instanceof Response) return token;
    const reply: InvitationStateReply = { state: await judgeInvitation(token, deps) };
    return Response.json(reply, { headers: noStore });
  });
  addRoute(app, 'POST', '/v1/invitations/declined', async ({ req }) => {
    const token = await readToken(req.raw);
    if (token instanceof Response) return token;
    const invitation = await deps.invitationKeys.verify(token);
    if (invitation) await deps.invitations.decline(invitation.id, new Date(deps.now()).toISOString());
    return new Response(null, { status: 204, headers: noStore });
  });
}

async function readToken(request: Request): Promise<string | Response> {
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return problemReply(body.problem);
  const parsed = parseWith(InvitationRequestSchema, body.json);
  return parsed.ok ? parsed.value.invitation : problemReply(problems.badRequest(parsed.errors));
}
