import { createDisk, type Disk } from './disk.ts';
import type { Owner, Schedule } from './schedule.ts';
import { beginTransaction, type Trouble, type Underway } from './transaction.ts';

interface Handle {
  readonly owner: Owner;
  readonly version: number;
  readonly onGone: () => void;
  isOpen: boolean;
  /** As on iOS under memory pressure: it looks open, and nothing comes of it. */
  isDead: boolean;
}

/** One browser's IndexedDB on one device. */
export interface BrowserDatabase {
  readonly disk: Disk;
  /** As `openDatabase` does; `version` is that of the tab's code. Never settles where the browser hangs. */
  readonly open: (owner: Owner, version: number, mayCreate: boolean, onGone: () => void) => Promise<unknown>;
  /** Lets transactions go on; called when everything else has had its say. */
  readonly goOn: () => void;
  readonly tabEnded: (owner: Owner) => void;
  readonly handlesDie: () => void;
  /** A page that stands still must not hold up the others: browsers take away what it holds. */
  readonly evict: (owner: Owner) => void;
  /** Opens that do not come back (WebKit 226547). */
  hangs: boolean;
}

export function createBrowserDatabase(schedule: Schedule, trouble: Trouble): BrowserDatabase {
  const disk = createDisk();
  let handles: Handle[] = [];
  let underway: Underway[] = [];

  const databaseOf = (handle: Handle) => ({
    transaction(
      stores: readonly string[],
      mode: IDBTransactionMode,
      { durability }: { durability: 'strict' | 'relaxed' },
    ) {
      if (!handle.isOpen || handle.isDead) throw new DOMException('', 'InvalidStateError');
      const begun = beginTransaction({ disk, schedule, trouble }, handle.owner, stores, mode, durability);
      underway.push(begun.underway);
      return begun.transaction;
    },
    close: () => void (handle.isOpen = false),
  });
  const isBlocked = (version: number) => handles.some((handle) => handle.isOpen && handle.version < version);

  const database: BrowserDatabase = {
    disk,
    hangs: false,
    open(owner, version, mayCreate, onGone) {
      return new Promise((resolve, reject) => {
        const tryToOpen = (isFirst: boolean) => {
          if (database.hangs) return;
          if (trouble.failsNow()) return reject(new DOMException('', 'UnknownError'));
          if (disk.version > version) return reject(new DOMException('', 'VersionError'));
          if (disk.version === 0 && !mayCreate) return resolve(undefined);
          if (disk.version > 0 && disk.version < version && isBlocked(version)) {
            for (const old of isFirst
              ? handles.filter((handle) => handle.isOpen && handle.version < version)
              : [])
              schedule.later(old.owner, 'is asked to let an upgrade pass', () => {
                old.isOpen = false;
                old.onGone();
              });
            return schedule.later(owner, 'upgrade waits', () => tryToOpen(false));
          }
          disk.version = version;
          disk.commit(new Map(), 'strict');
          const handle: Handle = { owner, version, onGone, isOpen: true, isDead: false };
          handles.push(handle);
          resolve(databaseOf(handle));
        };
        schedule.later(owner, `open version ${version}`, () => tryToOpen(true));
      });
    },
    goOn() {
      underway = underway.filter(({ isOver, owner }) => !isOver && owner.isAlive);
      // In the order in which they were made; where one of two that share a store writes, the later waits.
      underway.forEach((each, index) => {
        const isInTheWay = (other: Underway) =>
          (other.isWrite || each.isWrite) && other.stores.some((store) => each.stores.includes(store));
        if (!underway.slice(0, index).some(isInTheWay)) each.goOn();
      });
    },
    tabEnded(owner) {
      handles = handles.filter((handle) => handle.owner !== owner);
    },
    evict(owner) {
      underway = underway.filter((each) => each.owner !== owner);
      for (const handle of handles) if (handle.owner === owner) handle.isOpen = false;
    },
    handlesDie() {
      for (const handle of handles) handle.isDead = true;
    },
  };
  return database;
}
