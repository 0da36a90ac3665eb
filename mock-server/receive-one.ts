import { submitsInTime } from '../src/invitation/in-time.ts';
import type { Invitation } from '../src/invitation/invitation.ts';
import type { Problem } from '../src/protocol/problem.ts';
import { problems } from '../src/protocol/problems.ts';
import type { SealedResponse, SubmitResult } from '../src/protocol/submit.ts';
import { checkResponse } from '../src/response/check-response.ts';
import { parseResponse } from '../src/response/parse-response.ts';
import type { Response } from '../src/response/response.ts';
import { sha256Hex } from '../src/sealing/sha256-hex.ts';
import type { MockDeps } from './mock-deps.ts';
import { verifyMockInvitation } from './mock-invitations.ts';
import { openWithMockKey } from './mock-key.ts';
import { mockSites } from './mock-sites.ts';
import type { Received } from './mock-store.ts';

/** What becomes of one response; only `stored` changes the store. */
export async function receiveOne(deps: MockDeps, item: SealedResponse): Promise<SubmitResult> {
  const { id, sha256 } = item;
  const rejected = (problem: Problem): SubmitResult => ({ id, sha256, outcome: 'rejected', problem });
  if ((await sha256Hex(item.sealed)) !== sha256) {
    return rejected(problems.responseInvalid([{ field: '/sha256', expected: 'the SHA-256 of /sealed' }]));
  }
  const known = await deps.store.find(id);
  if (known) return knownAlready(known, item);
  const read = await readSealed(deps, item);
  if ('problem' in read) return rejected(read.problem);
  const { response } = read;
  const receipt = response.receipt.number;
  const receivedAt = deps.now();
  const invitation = await invitationOf(response);
  if (invitation && !submitsInTime(invitation, Date.parse(response.finishedAt), receivedAt)) {
    return rejected(problems.invitationExpired());
  }
  const first = await deps.store.add({
    id,
    sha256,
    receipt,
    receivedAt: new Date(receivedAt).toISOString(),
    response,
    ...(invitation && { invitationId: invitation.id }),
  });
  if (!first) return { id, sha256, outcome: 'stored', receipt };
  return first.id === id ? knownAlready(first, item) : rejected(problems.invitationUsed());
}

/** One that is not the mock's, is mangled or asks about another survey counts for nothing, and costs no words. */
async function invitationOf({ invitation: token, survey }: Response): Promise<Invitation | undefined> {
  const invitation = token === undefined ? undefined : await verifyMockInvitation(token);
  return invitation?.survey === survey ? invitation : undefined;
}

/** X1 and X2: the same bytes again are a duplicate, other bytes under the same id a conflict. */
function knownAlready(known: Received, { id, sha256 }: SealedResponse): SubmitResult {
  return known.sha256 === sha256
    ? { id, sha256, outcome: 'duplicate', receipt: known.receipt }
    : { id, sha256, outcome: 'conflict', problem: problems.conflict() };
}

const invalid = (field: string, expected: string): { readonly problem: Problem } => ({
  problem: problems.responseInvalid([{ field, expected }]),
});

/** V2: what is inside the seal is checked as the device should have checked it. */
async function readSealed(
  deps: MockDeps,
  item: SealedResponse,
): Promise<{ readonly response: Response } | { readonly problem: Problem }> {
  const opened = await openWithMockKey(item.sealed);
  if (!opened.ok) {
    return { problem: opened.reason === 'unknown-key' ? problems.unknownKey() : problems.unreadableSeal() };
  }
  const parsed = parseResponse(opened.plain);
  if (!parsed.ok) return { problem: problems.responseInvalid(parsed.errors) };
  const { response } = parsed;
  if (response.id !== item.id) return invalid('/id', 'the id outside the seal');
  if (response.survey !== item.survey) return invalid('/survey', 'the survey outside the seal');
  const asked = deps.questionnaires.find(
    ({ id, revision }) => id === response.survey && revision === response.revision,
  );
  if (!asked) return { problem: problems.unknownSurvey() };
  const isKnown = mockSites.some(({ key }) => key === response.site);
  if (response.site !== undefined && !isKnown) return { problem: problems.unknownSite() };
  const errors = checkResponse(response, asked);
  return errors.length > 0 ? { problem: problems.responseInvalid(errors) } : { response };
}
