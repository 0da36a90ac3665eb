const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** The example of Standard Webhooks: ten attempts within some three days. */
const AFTER_FAILURE_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/**
 * How long to wait after that many failures (at least one), in milliseconds; undefined when it was the last. Full
 * jitter (R2), anywhere up to twice what the specification has, so that it is that on average.
 *
 * @param random at least 0 and less than 1
 */
export function retryDelayMs(failures: number, random: number): number | undefined {
  const mean = AFTER_FAILURE_MS[failures - 1];
  return mean === undefined ? undefined : 2 * mean * random;
}
