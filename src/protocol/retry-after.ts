/** A collector gone wrong must not silence a device for longer than this (R2). */
const CAP_MS = 3_600_000;

/** A date as RFC 9110 §5.6.7 has it: the preferred form, or one of the two old ones. */
const HTTP_DATE = /^[A-Z][a-z]+,? [\w :-]+$/;

function waitMs(value: string, now: number): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return Number.NaN;
  // The oldest form means GMT without saying so.
  return Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) - now;
}

/**
 * How many milliseconds a `Retry-After` header asks for (RFC 9110 §10.2.3: seconds or a date), at most one hour.
 * Undefined when there is none, when it cannot be read and when its date is past.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const wait = waitMs(header?.trim() ?? '', now);
  return wait >= 0 ? Math.min(wait, CAP_MS) : undefined;
}
