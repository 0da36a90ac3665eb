import type { Log } from '../log/log.ts';

/** A log that keeps its lines. */
export function logRecorder(): { readonly lines: readonly string[]; readonly log: Log } {
  const lines: string[] = [];
  const line =
    (level: string) =>
    (fields: object, msg: string): void => {
      lines.push(JSON.stringify({ level, ...fields, msg }));
    };
  return { lines, log: { info: line('info'), warn: line('warn'), error: line('error') } };
}
