import { connect } from './connect.ts';
import { diskOutbox } from './disk-outbox.ts';
import type { EntryStore } from './entry-store.ts';
import type { OutboxEnvironment } from './environment.ts';
import { fallbackOutbox } from './fallback-outbox.ts';
import { ladder } from './ladder.ts';
import { memoryEntries } from './memory-entries.ts';
import { moveToDisk } from './move-to-disk.ts';
import type { Outbox } from './outbox.ts';
import { pageStorageEntries } from './page-storage-entries.ts';

function pageStorageOf(environment: OutboxEnvironment): EntryStore | undefined {
  try {
    const entries = pageStorageEntries(environment.localStorage());
    // In some WebViews it is null, whatever its type says.
    entries.ids();
    return entries;
  } catch {
    return undefined;
  }
}

/**
 * Opens the safest store to be had; `keeping` says which, so that the screen can (D3): IndexedDB, else `localStorage`,
 * else memory. Never rejects; opening writes nothing (P5).
 */
export async function openOutbox(environment: OutboxEnvironment): Promise<Outbox> {
  const pageStorage = pageStorageOf(environment);
  const below = pageStorage ? 'page-storage' : 'memory';
  const entries = pageStorage ?? memoryEntries();
  const disk = diskOutbox(connect(environment));
  try {
    await disk.waiting(1);
  } catch {
    return fallbackOutbox(below, entries);
  }
  await moveToDisk(entries, disk);
  return ladder(disk, below, entries);
}
