import type { Orders } from './orders.ts';
import type { Point } from './points.ts';

const BATCH = 8;

/**
 * The visits that end in one kill at the point.
 * @param nth round on this profile, from 0
 * @param word tells rounds apart
 */
export function visitsOf(point: Point, nth: number, word: string): readonly Orders[] {
  if (point === 'mid-upgrade')
    return [
      { words: [word], isOffline: true, release: nth },
      // The next release meets what waits.
      { point, words: [], isOffline: true, release: nth + 1 },
    ];
  if (point === 'mid-bisect') {
    const words = Array.from({ length: BATCH }, (_, index) => `${word}-${index}`);
    return [{ point, words, poison: `${word}-${nth % BATCH}`, isOffline: true, release: 0 }];
  }
  return [{ point, words: [word], isOffline: false, release: 0 }];
}
