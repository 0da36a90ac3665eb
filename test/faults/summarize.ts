import type { Kill } from './kill.ts';
import { points } from './points.ts';

interface Sum {
  readonly kills: number;
  /** Responses shown as saved. */
  readonly promised: number;
  readonly lost: number;
  readonly doubled: number;
  readonly falseClaims: number;
  readonly stuck: number;
  readonly readable: number;
  /** Of kills that do harm, at most this share with 95 % confidence (rule of three); absent where one did. */
  readonly harmAtMost?: number;
}

function sum(kills: readonly Kill[]): Sum {
  const total = (of: (kill: Kill) => number): number => kills.reduce((whole, kill) => whole + of(kill), 0);
  const harm = {
    lost: total(({ lost }) => lost),
    doubled: total(({ doubled }) => doubled),
    falseClaims: total(({ falseClaims }) => falseClaims),
    stuck: total(({ isStuck }) => Number(isStuck)),
    readable: total(({ readable }) => readable),
  };
  const isHarmless = kills.length > 0 && Object.values(harm).every((found) => found === 0);
  return {
    kills: kills.length,
    promised: total(({ promised }) => promised),
    ...harm,
    ...(isHarmless && { harmAtMost: Math.min(1, 3 / kills.length) }),
  };
}

/** Counts of a campaign: in all, of each engine, and of each point in each engine. */
export function summarize(kills: readonly Kill[]) {
  const engines = [...new Set(kills.map(({ engine }) => engine))].sort();
  return {
    all: sum(kills),
    engines: engines.map((engine) => {
      const own = kills.filter((kill) => kill.engine === engine);
      const at = points.map((point) => ({ point, ...sum(own.filter((kill) => kill.point === point)) }));
      return { engine, ...sum(own), points: at };
    }),
  };
}
