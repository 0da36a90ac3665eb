import { whenOver } from './when-over.ts';

/** `contended`: another tab had it when we asked, and has gone meanwhile. */
export type Ownership = 'at-once' | 'contended';

/**
 * Resolves once the draft of this survey belongs to this tab, until the page or its `life` ends; not before another tab that has
 * it is gone. Two tabs with one draft would write over each other and finish as one response, while a person who
 * opens two surveys means two. Where there are no locks, every tab takes it.
 */
export async function ownDraft(
  survey: string,
  locks: Pick<LockManager, 'request'> | undefined,
  window: Pick<EventTarget, 'addEventListener'>,
  life: AbortSignal,
): Promise<Ownership> {
  if (!locks) return 'at-once';
  const name = `koe-draft-${survey}`;
  const ask = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(lock !== null);
        // A page that is kept for going back to must not keep a lock.
        return (
          lock &&
          new Promise<void>((release) => {
            window.addEventListener('pagehide', () => release(), { signal: life });
            whenOver(life, release);
          })
        );
      };
      // Frames whose storage is blocked may not ask for locks.
      locks.request(name, options, hold).catch(() => life.aborted || resolve(true));
    });
  if (await ask({ ifAvailable: true })) return 'at-once';
  // Nobody waits in the queue for a survey that is gone.
  await ask({ signal: life });
  return 'contended';
}
