import { submitsInTime } from '../../src/invitation/in-time.ts';
import type { InvitationState } from '../../src/protocol/invitation-state.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import type { InvitationStore } from './invitation-store.ts';

/** What would become of a response that were finished now with this invitation. Writes nothing (P5). */
export async function judgeInvitation(
  token: string,
  world: {
    readonly invitationKeys: Pick<InvitationKeys, 'verify'>;
    readonly invitations: Pick<InvitationStore, 'isRedeemed'>;
    readonly now: () => number;
  },
): Promise<InvitationState> {
  const invitation = await world.invitationKeys.verify(token);
  if (!invitation) return 'unknown';
  if (await world.invitations.isRedeemed(invitation.id)) return 'used';
  const now = world.now();
  return submitsInTime(invitation, now, now) ? 'open' : 'expired';
}
