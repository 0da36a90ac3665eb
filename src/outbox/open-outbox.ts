import { connect } from './connect.ts';
import { diskOutbox, type DiskOutbox } from './disk-outbox.ts';
import type { OutboxEnvironment } from './environment.ts';
import { fallbackOutbox } from './fallback-outbox.ts';
import { memoryEntries } from './memory-entries.ts';
import type { Outbox } from './outbox.ts';
import { pageStorageEntries, type PageStorageEntries } from './page-storage-entries.ts';

function pageStorageOf(environment: OutboxEnvironment): PageStorageEntries | undefined {
  try {
    return pageStorageEntries(environment.localStorage());
  } catch {
    return undefined;
  }
}

/**
 * Moves what an earlier visit, or a tab that was refused IndexedDB, had to keep in `localStorage`. Each entry is
 * removed there only after its transaction here has completed; what cannot be moved stays, and is tried again.
 */
async function moveToDisk(entries: PageStorageEntries, disk: DiskOutbox): Promise<void> {
  try {
    for (const id of entries.ids()) {
      const entry = entries.get(id);
      if (!entry) continue;
      await disk.adopt(entry);
      entries.remove(entry);
    }
  } catch {
    // Nothing is lost by waiting.
  }
}

/**
 * Opens the safest store to be had; `keeping` says which, so that the screen can (D3): IndexedDB, else `localStorage`,
 * else memory. Never rejects; opening writes nothing (P5).
 */
export async function openOutbox(environment: OutboxEnvironment): Promise<Outbox> {
  const entries = pageStorageOf(environment);
  const disk = diskOutbox(connect(environment));
  try {
    await disk.counts();
  } catch {
    return entries ? fallbackOutbox('page-storage', entries) : fallbackOutbox('memory', memoryEntries());
  }
  if (!entries) return disk;
  await moveToDisk(entries, disk);
  return {
    ...disk,
    async waiting(limit, except) {
      await moveToDisk(entries, disk);
      return disk.waiting(limit, except);
    },
  };
}
