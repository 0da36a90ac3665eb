import type { Disk } from './disk.ts';
import type { Owner, Schedule } from './schedule.ts';

const KEY_PATHS: Readonly<Record<string, string>> = {
  outbox: 'id',
  setAside: 'id',
  receipts: 'id',
  drafts: 'survey',
  meta: 'name',
};

interface Request {
  readonly what: string;
  readonly run: () => void;
  readonly fail: (error: Error) => void;
}

/** One transaction under way, as the database sees it. */
export interface Underway {
  readonly owner: Owner;
  readonly stores: readonly string[];
  readonly isWrite: boolean;
  isOver: boolean;
  /** Lets its next request, or its end, be done; called while nothing before it is in its way. */
  readonly goOn: () => void;
}

/** Chances that a request or a commit fails, as it does on a bad disk. */
export interface Trouble {
  readonly failsNow: () => boolean;
}

/** As much of idb's `IDBPTransaction` as Koe uses. */
export function beginTransaction(
  {
    disk,
    schedule,
    trouble,
  }: { readonly disk: Disk; readonly schedule: Schedule; readonly trouble: Trouble },
  owner: Owner,
  stores: readonly string[],
  mode: IDBTransactionMode,
  durability: 'strict' | 'relaxed',
) {
  const changes = new Map<string, Map<string, unknown>>();
  const done = Promise.withResolvers<void>();
  done.promise.catch(() => undefined);
  const requests: Request[] = [];
  let isBusy = false;
  let error: DOMException | null = null;

  const end = (failure?: DOMException) => {
    if (underway.isOver) return;
    underway.isOver = true;
    error = failure ?? null;
    if (!failure) return done.resolve();
    for (const request of requests.splice(0)) request.fail(new DOMException('', 'AbortError'));
    done.reject(failure);
  };
  const commit = () => {
    if (underway.isOver) return;
    if (trouble.failsNow()) return end(new DOMException('', 'UnknownError'));
    try {
      if (underway.isWrite) disk.commit(changes, durability);
      end();
    } catch (full) {
      end(full instanceof DOMException ? full : new DOMException('', 'UnknownError'));
    }
  };
  const underway: Underway = {
    owner,
    stores,
    isWrite: mode === 'readwrite',
    isOver: false,
    goOn() {
      if (isBusy || underway.isOver) return;
      isBusy = true;
      const [next] = requests;
      schedule.later(owner, next ? `${next.what} of its transaction` : `commit on ${stores.join()}`, () => {
        isBusy = false;
        // A request that came meanwhile belongs to it still.
        if (!next && requests.length === 0) return commit();
        const request = requests.shift();
        if (underway.isOver) return;
        if (trouble.failsNow()) {
          request?.fail(new DOMException('', 'UnknownError'));
          return end(new DOMException('', 'UnknownError'));
        }
        request?.run();
      });
    },
  };
  const ask = <T>(what: string, result: () => T): Promise<T> => {
    if (underway.isOver) return Promise.reject(new DOMException('', 'TransactionInactiveError'));
    return new Promise((resolve, reject) => {
      requests.push({ what, run: () => resolve(result()), fail: reject });
    });
  };
  const objectStore = (name: string) => {
    const read = () => {
      const rows = new Map(disk.rows().get(name));
      for (const [key, value] of changes.get(name) ?? []) {
        if (value === undefined) rows.delete(key);
        else rows.set(key, value);
      }
      return rows;
    };
    const change = (key: string, value: unknown) => {
      const changed = changes.get(name) ?? new Map<string, unknown>();
      changes.set(name, changed.set(key, value));
    };
    return {
      get: (key: string) => ask(`get ${name}`, () => read().get(key)),
      put: (value: Readonly<Record<string, unknown>>) =>
        ask(`put ${name}`, () => change(String(value[KEY_PATHS[name] ?? '']), value)),
      delete: (key: string) => ask(`delete ${name}`, () => change(key, undefined)),
      count: () => ask(`count ${name}`, () => read().size),
      getAll: (_query: null = null, most = Infinity) =>
        ask(`get all ${name}`, () =>
          [...read()]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .slice(0, most)
            .map(([, value]) => value),
        ),
    };
  };
  return {
    underway,
    transaction: {
      objectStore,
      done: done.promise,
      get error() {
        return error;
      },
      abort() {
        if (underway.isOver) throw new DOMException('', 'InvalidStateError');
        end(new DOMException('', 'AbortError'));
      },
    },
  };
}
