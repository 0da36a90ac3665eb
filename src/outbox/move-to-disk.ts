import type { DiskOutbox } from './disk-outbox.ts';
import type { EntryStore } from './entry-store.ts';

/**
 * Moves what had to be kept elsewhere: by an earlier visit, by another tab, or before the disk came back. Each entry
 * is removed there only after its transaction here has completed (D2); what cannot be moved stays, and is tried again.
 * Never rejects.
 */
export async function moveToDisk(entries: EntryStore, disk: Pick<DiskOutbox, 'adopt'>): Promise<void> {
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
