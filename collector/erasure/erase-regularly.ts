import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { Erased } from './erase-due.ts';

/**
 * Erases what is due whenever `ticks` come, until they end; where it fails it is tried again at the next. The log tells
 * how much went, and the head of the audit log: lines that are kept elsewhere show later whether its end was cut off.
 */
export async function eraseRegularly(
  ticks: AsyncIterable<unknown>,
  work: {
    readonly erase: () => Promise<Erased | undefined>;
    readonly head: () => Promise<{ readonly position: number; readonly hash: string }>;
  },
  log: Log,
): Promise<void> {
  for await (const _ of ticks) {
    try {
      const erased = await work.erase();
      if (erased && Object.values(erased).some((count) => count > 0))
        log.info({ ...erased }, 'erased as due');
      log.info(await work.head(), 'head of the audit log');
    } catch (error) {
      log.error(describeError(error), 'what is due cannot be erased just now');
    }
  }
}
