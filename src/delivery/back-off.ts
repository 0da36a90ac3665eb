const FIRST_MS = 1_000;
const CAP_MS = 300_000;
/** Someone is looking at the screen, and the network may be back any moment. */
const WATCHED_CAP_MS = 5_000;

/**
 * How long to wait after that many failures in a row (at least one), in milliseconds: full jitter (R2), so that
 * devices that failed together do not come back together. `random` is at least 0 and less than 1.
 */
export function backOffMs(failures: number, random: number, watchedWithoutReply: boolean): number {
  const cap = watchedWithoutReply ? WATCHED_CAP_MS : CAP_MS;
  return random * Math.min(cap, FIRST_MS * 2 ** (failures - 1));
}
