import type { Orders } from './orders.ts';

/** What becomes of a `POST /v1/responses` on its way. */
export type Fate = 'pass' | 'cut' | 'refuse' | 'send-half' | 'keep-reply';

/** Of the requests that narrow a refused batch down, the one at which the browser is killed. */
const BISECTING_POST = 3;

export interface Moment {
  /** The customer has begun to answer. */
  readonly hasBegun: boolean;
  readonly isArmed: boolean;
  /** Since the page was armed, this one among them. */
  readonly posts: number;
}

/**
 * @param body of the request: a batch that holds more than one is refused where one of them is poison
 */
export function fateOf(
  { point, isOffline, poison }: Orders,
  { hasBegun, isArmed, posts }: Moment,
  body: string,
): Fate {
  if (isOffline && hasBegun && !isArmed) return 'cut';
  if (isArmed && point === 'body-half-sent') return 'send-half';
  if (isArmed && point === 'stored-no-reply') return 'keep-reply';
  if (point !== 'mid-bisect' || !isArmed) return 'pass';
  if (posts === BISECTING_POST) return 'keep-reply';
  return poison !== undefined && body.split('"sealed"').length > 2 ? 'refuse' : 'pass';
}
