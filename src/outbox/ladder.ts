import type { DiskOutbox } from './disk-outbox.ts';
import { newestFirst, receiptState } from './entry.ts';
import type { EntryStore } from './entry-store.ts';
import { fallbackOutbox } from './fallback-outbox.ts';
import { moveToDisk } from './move-to-disk.ts';
import type { Keeping, Outbox, ReceiptState } from './outbox.ts';
import { toOutboxError } from './to-outbox-error.ts';

/** As on iOS, where reopening may fail until the page is loaded anew. In a full store the customer can make room. */
function isGone(error: unknown): boolean {
  const { failure } = toOutboxError(error);
  return failure === 'unavailable' || failure === 'timeout';
}

/**
 * The outbox on disk, with a step below it for when the disk dies within the visit (D3). A transaction that timed out
 * may have completed all the same; then the record stands in both places, until what became of it below is moved up.
 */
export function ladder(disk: DiskOutbox, below: Exclude<Keeping, 'disk'>, entries: EntryStore): Outbox {
  const lower = fallbackOutbox(below, entries);
  const lastKnown = new Map<string, ReceiptState>();
  const stepped = new Set<string>();
  const isBelow = (id: string) => entries.get(id)?.state === 'waiting';

  return {
    get keeping() {
      return [...stepped].some(isBelow) ? below : 'disk';
    },
    async enqueue(record) {
      // It may have been sent already: its bytes stay (X3), also when the disk is back.
      if (await lower.stateOf(record.id)) return;
      try {
        await disk.enqueue(record);
      } catch (error) {
        if (!isGone(error)) throw error;
        await lower.enqueue(record);
        stepped.add(record.id);
      }
      lastKnown.set(record.id, receiptState({ state: 'waiting', record }));
    },
    /** First what is kept less safely, without asking a disk that may take its whole deadline to fail. */
    async waiting(limit, except) {
      const kept = await lower.waiting(limit, except);
      if (kept.length > 0) return kept;
      await moveToDisk(entries, disk);
      try {
        // What could not be moved up is told from below: a disk that takes no writes would have it sent for ever.
        const told = entries.ids().filter((id) => entries.get(id));
        return await disk.waiting(limit, new Set([...(except ?? []), ...told]));
      } catch (error) {
        // Another tab may have stepped down meanwhile: "nothing waits" would hide that the disk could not be asked.
        const since = await lower.waiting(limit, except);
        if (since.length > 0) return since;
        // Those excepted below have their turn again only after the others, of which none is to be had (R3).
        if ((await lower.counts()).waiting > 0) return [];
        throw error;
      }
    },
    async change(changes) {
      await lower.change(changes);
      const onDisk = new Map([...changes].filter(([id]) => !entries.get(id)));
      if (onDisk.size < changes.size) await moveToDisk(entries, disk);
      if (onDisk.size > 0) await disk.change(onDisk);
    },
    async all() {
      await moveToDisk(entries, disk);
      const kept = await lower.all();
      const told = new Set(kept.map(({ record }) => record.id));
      const onDisk = await disk.all();
      return newestFirst([...kept, ...onDisk.filter(({ record }) => !told.has(record.id))]);
    },
    async stateOf(id) {
      const kept = await lower.stateOf(id);
      try {
        const state = kept ?? (await disk.stateOf(id));
        if (state) lastKnown.set(id, state);
        return state;
      } catch (error) {
        const last = lastKnown.get(id);
        if (!last) throw error;
        return last;
      }
    },
    async counts() {
      await moveToDisk(entries, disk);
      const [onDisk, kept] = await Promise.all([disk.counts(), lower.counts()]);
      return { waiting: onDisk.waiting + kept.waiting, setAside: onDisk.setAside + kept.setAside };
    },
    close: disk.close,
  };
}
