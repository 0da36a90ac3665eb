/** All chance of one history, from one seed: the same seed throws the same. */
export interface Dice {
  /** At least 0 and less than 1. */
  readonly random: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  readonly bytes: (count: number) => Uint8Array;
}

/** mulberry32 */
export function createDice(seed: number): Dice {
  let state = Math.imul(seed, 0x9e3779b1);
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(random() * most);
  return {
    random,
    below,
    chance: (probability) => random() < probability,
    pick: (from) => from[below(from.length)],
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
