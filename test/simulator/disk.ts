/** The rows of one database: each store's, by key. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, unknown>>;
/** Undefined takes the row away. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What a database keeps: in the browser's hands, and on the disk itself. */
export interface Disk {
  readonly rows: () => Rows;
  /** Throws `QuotaExceededError`, and then nothing has changed. */
  readonly commit: (changes: Changes, durability: 'strict' | 'relaxed') => void;
  /** What the browser had not written to the disk itself is gone. */
  readonly powerCut: () => void;
  /** Most rows that fit. */
  room: number;
  version: number;
}

const sizeOf = (rows: Rows): number => [...rows.values()].reduce((sum, store) => sum + store.size, 0);

export function createDisk(): Disk {
  let rows: Rows = new Map();
  let flushed: Rows = rows;
  let flushedVersion = 0;
  const disk: Disk = {
    room: Infinity,
    version: 0,
    rows: () => rows,
    commit(changes, durability) {
      const next = new Map(rows);
      for (const [name, changed] of changes) {
        const store = new Map(next.get(name));
        for (const [key, value] of changed) {
          if (value === undefined) store.delete(key);
          else store.set(key, value);
        }
        next.set(name, store);
      }
      if (sizeOf(next) > disk.room && sizeOf(next) > sizeOf(rows))
        throw new DOMException('', 'QuotaExceededError');
      rows = next;
      // A strict write takes all that was written before along with it.
      if (durability === 'strict') {
        flushed = rows;
        flushedVersion = disk.version;
      }
    },
    powerCut() {
      rows = flushed;
      disk.version = flushedVersion;
    },
  };
  return disk;
}
