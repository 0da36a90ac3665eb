import type { Invitation } from './invitation.ts';

/** Phones' clocks differ by seconds, and by minutes where nobody sets them. */
const SKEW_MS = 15 * 60_000;

/** Whether a survey begun at that moment is the one that was asked for. In milliseconds since the epoch. */
export const opensInTime = ({ opensUntil }: Invitation, startedAt: number): boolean =>
  startedAt <= opensUntil + SKEW_MS;

/**
 * Whether a response was finished in time. The moment that the device gives is what counts, however long it then had
 * no network; but a response is finished neither before its invitation was minted nor after it arrived: by a clock
 * that says so, nothing is judged, and the moment of arrival counts. In milliseconds since the epoch.
 */
export function submitsInTime(
  { mintedAt, submitsUntil }: Invitation,
  finishedAt: number,
  receivedAt: number,
): boolean {
  const isLikely = finishedAt >= mintedAt - SKEW_MS && finishedAt <= receivedAt + SKEW_MS;
  return (isLikely ? finishedAt : receivedAt) <= submitsUntil + SKEW_MS;
}
