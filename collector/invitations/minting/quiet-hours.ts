const DAY_MINUTES = 24 * 60;

/** Minutes of the day from one up to the other, over midnight too, at which nobody is disturbed. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** `HH:MM-HH:MM`; undefined when it is something else. */
export function parseQuietHours(text: string): QuietHours | undefined {
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  return from !== undefined && to !== undefined ? { from: minuteOf(from), to: minuteOf(to) } : undefined;
}

/** Whether a moment (milliseconds since the epoch) falls into them, by the clocks of that zone (IANA name). */
export function createQuietCheck({ from, to }: QuietHours, timeZone: string): (at: number) => boolean {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const since = (minute: number): number => (minute - from + DAY_MINUTES) % DAY_MINUTES;
  return (at) => since(minuteOf(clock.format(at))) < since(to);
}

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
