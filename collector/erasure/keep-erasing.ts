import { setInterval, setTimeout } from 'node:timers/promises';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Log } from '../log/log.ts';
import { eraseDue, type EraseDueWorld } from './erase-due.ts';
import { eraseRegularly } from './erase-regularly.ts';

const HOUR_MS = 60 * 60 * 1_000;
/** Long enough for whatever waits for the database. */
const PAUSE_MS = 50;

/** Erases what is due in a running collector, now and every hour. Stopped, it ends after the batch in hand. */
export function keepErasing({
  audit,
  log,
  ...world
}: Omit<EraseDueWorld, 'who' | 'pause'> & {
  readonly audit: Pick<AuditLog, 'head'>;
  readonly log: Log;
}): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (): Promise<boolean> => setTimeout(PAUSE_MS, true, { signal }).catch(() => false);
  const erase = () => eraseDue({ ...world, who: 'retention', pause });
  const ended = eraseRegularly(hourly(signal), { erase, head: audit.head }, log);
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

async function* hourly(signal: AbortSignal): AsyncGenerator<unknown, void> {
  yield 'now';
  try {
    yield* setInterval(HOUR_MS, 'later', { signal, ref: false });
  } catch {
    // Stopped.
  }
}
