import { watchFile } from 'node:fs';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';

/** Polls, since the file may lie on a volume whose changes nobody tells of. */
export function takeUpNewKeys(
  file: string,
  reload: () => Promise<void>,
  newest: () => string,
  log: Log,
): void {
  watchFile(file, { interval: 1_000, persistent: false }, () => {
    reload().then(
      () => log.info({ kid: newest() }, 'key taken up'),
      (error: unknown) => log.error(describeError(error), 'key file cannot be read; the keys at hand stay'),
    );
  });
}
