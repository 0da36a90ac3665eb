import { submitsInTime } from '../../src/invitation/in-time.ts';
import type { Invitation } from '../../src/invitation/invitation.ts';
import type { Response } from '../../src/response/response.ts';
import type { RedemptionsTable } from '../storage/tables.ts';
import type { InvitationKeys } from './invitation-keys.ts';

/**
 * What a response's invitation is good for. `none`: it names none, or one that was not minted here, is mangled, or
 * asks about another survey; then the response is an ordinary one, and no words are lost for it.
 */
export async function redemptionOf(
  { id, invitation: token, survey, finishedAt }: Response,
  keys: Pick<InvitationKeys, 'verify'>,
  receivedAt: number,
): Promise<RedemptionsTable | 'none' | 'expired'> {
  const invitation = token === undefined ? undefined : await keys.verify(token);
  if (invitation?.survey !== survey) return 'none';
  if (!submitsInTime(invitation, Date.parse(finishedAt), receivedAt)) return 'expired';
  return rowOf(invitation, id);
}

const rowOf = ({ id, channel, site, submitsUntil }: Invitation, responseId: string): RedemptionsTable => ({
  invitation_id: id,
  response_id: responseId,
  channel,
  site: site ?? null,
  ends_at: new Date(submitsUntil).toISOString(),
});
