import { setTimeout as wait } from 'node:timers/promises';

/**
 * Open loop: so many a second, each when its time has come, whether those before have been answered or not.
 * @returns what came back, and how many a second were really sent
 */
export async function askAtRate<T>(
  perSecond: number,
  seconds: number,
  ask: (at: number) => Promise<T>,
): Promise<{ readonly asked: readonly T[]; readonly perSecond: number }> {
  const all = Math.round(perSecond * seconds);
  const asking: Promise<T>[] = [];
  const began = performance.now();
  while (asking.length < all) {
    const due = Math.min(all, Math.floor(((performance.now() - began) / 1_000) * perSecond) + 1);
    while (asking.length < due) asking.push(ask(asking.length));
    await wait(1);
  }
  const sentIn = (performance.now() - began) / 1_000;
  return { asked: await Promise.all(asking), perSecond: all === 0 ? 0 : all / sentIn };
}
