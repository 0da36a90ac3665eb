import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** At most so much of the machine may be at work for others. */
const BUSY_SHARE = 0.08;
const LOOK_MS = 500;
const DEADLINE_MS = 30 * 60_000;

/** Waits until the machine has nothing else to do. @returns the share of it that was at work at last, 0 to 1 */
export async function quiet(): Promise<number> {
  const end = performance.now() + DEADLINE_MS;
  for (;;) {
    const share = await busyShare();
    if (share <= BUSY_SHARE) return share;
    if (performance.now() > end)
      throw new Error(
        'the machine has been busy for half an hour; what was measured stays, start again later',
      );
  }
}

/** Of all processors, over a moment in which we ourselves do nothing. */
export async function busyShare(): Promise<number> {
  const before = times();
  await wait(LOOK_MS);
  const after = times();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function times() {
  const each = cpus().map((cpu) => cpu.times);
  return {
    idle: each.reduce((sum, { idle }) => sum + idle, 0),
    all: each.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
  };
}
