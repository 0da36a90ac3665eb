import type { Invitation } from '../../src/invitation/invitation.ts';
import type { MintRequest } from '../../src/protocol/mint-invitations.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;
/** Submitting stays possible for a week longer than opening, unless it is said otherwise. */
const GRACE_DAYS = 7;

/** The invitation that is asked for, as from now; it never ends before it closes. */
export function draftInvitation(
  {
    id,
    survey,
    channel,
    site,
    opensDays,
    submitsDays = opensDays + GRACE_DAYS,
  }: Pick<MintRequest, 'id' | 'survey' | 'channel' | 'site' | 'opensDays' | 'submitsDays'>,
  now: number,
): Invitation {
  const mintedAt = Math.floor(now / SECOND_MS) * SECOND_MS;
  return {
    id,
    survey,
    channel,
    ...(site !== undefined && { site }),
    mintedAt,
    opensUntil: mintedAt + opensDays * DAY_MS,
    submitsUntil: mintedAt + Math.max(opensDays, submitsDays) * DAY_MS,
  };
}
