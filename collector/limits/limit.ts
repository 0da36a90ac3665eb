/** How much one subject (an address, a site, a receipt) may have within a window of time. */
export interface Limit {
  /** Tells its counts from those of another limit. */
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** When a window begins and ends, in milliseconds since the epoch. */
export interface Window {
  readonly begin: number;
  readonly end: number;
}

/** Windows follow one another from the epoch on, so that all instances count in the same ones. */
export function windowAt({ windowMs }: Limit, now: number): Window {
  const begin = now - (now % windowMs);
  return { begin, end: begin + windowMs };
}
