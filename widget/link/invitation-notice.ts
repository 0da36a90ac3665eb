import { opensInTime, submitsInTime } from '../../src/invitation/in-time.ts';
import { readInvitation } from '../../src/invitation/read-invitation.ts';
import type { InvitationState } from '../../src/protocol/invitation-state.ts';

/** Why a survey that was opened by an invitation is an ordinary one after all. */
export type InvitationNotice = 'expired' | 'used' | 'other-survey' | 'unreadable';

/**
 * What to say of an invitation before anything is asked; undefined when it is as it should be. `state` is the
 * collector's word; without one what the invitation says of itself has to do. Times in milliseconds since the epoch.
 */
export function invitationNotice(asked: {
  readonly token: string;
  readonly survey: string;
  readonly startedAt: number;
  readonly now: number;
  readonly state: InvitationState | undefined;
}): InvitationNotice | undefined {
  const { token, survey, startedAt, now, state } = asked;
  const invitation = readInvitation(token);
  if (!invitation) return 'unreadable';
  if (invitation.survey !== survey) return 'other-survey';
  if (state === 'used' || state === 'expired') return state;
  if (state === 'unknown') return 'unreadable';
  if (state === undefined && !submitsInTime(invitation, now, now)) return 'expired';
  return opensInTime(invitation, startedAt) ? undefined : 'expired';
}
