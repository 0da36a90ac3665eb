import { OutboxError, type OutboxFailure } from './outbox.ts';

/** By the name of the exception that IndexedDB or `localStorage` failed with. */
const failures: ReadonlyMap<string, OutboxFailure> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer-version'],
  ['AbortError', 'aborted'],
]);

export function toOutboxError(cause: unknown): OutboxError {
  if (cause instanceof OutboxError) return cause;
  const failure = cause instanceof Error && failures.get(cause.name);
  return new OutboxError(failure || 'unavailable', { cause });
}
