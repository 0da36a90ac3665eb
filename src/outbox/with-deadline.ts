import { OutboxError } from './outbox.ts';
import type { StartTimer } from './start-timer.ts';

/** As `work` settles, or rejects with a `timeout` once that many milliseconds have passed (D4). */
export function withDeadline<T>(work: Promise<T>, ms: number, startTimer: StartTimer): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = startTimer(ms, () => reject(new OutboxError('timeout')));
    void work.then(resolve, reject).finally(cancel);
  });
}
