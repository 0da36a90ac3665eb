import type { PageStorage } from '../../src/outbox/environment.ts';
import { createBrowserDatabase, type BrowserDatabase } from './browser-database.ts';
import type { Owner, Schedule } from './schedule.ts';
import type { Trouble } from './transaction.ts';

type Listener = (event: MessageEvent) => void;
type Holder = (lock: Lock | null) => unknown;

const isListener = (value: unknown): value is Listener => typeof value === 'function';
const isHolder = (value: unknown): value is Holder => typeof value === 'function';

/** What the tabs of one browser share. */
export interface Browser {
  readonly database: BrowserDatabase;
  readonly storage: PageStorage;
  readonly locksOf: (owner: Owner) => Pick<LockManager, 'request'>;
  readonly channelOf: (owner: Owner) => Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  readonly tabEnded: (owner: Owner) => void;
  readonly powerCut: () => void;
  /** `localStorage` takes nothing more. */
  isStorageFull: boolean;
}

export function createBrowser(schedule: Schedule, trouble: Trouble): Browser {
  const database = createBrowserDatabase(schedule, trouble);
  const items = new Map<string, string>();
  const locks = new Map<string, Owner>();
  let listeners: { readonly owner: Owner; readonly hear: Listener }[] = [];
  const browser: Browser = {
    database,
    isStorageFull: false,
    storage: {
      get length() {
        return items.size;
      },
      key: (index) => [...items.keys()][index] ?? null,
      getItem: (key) => items.get(key) ?? null,
      setItem(key, value) {
        if (browser.isStorageFull) throw new DOMException('', 'QuotaExceededError');
        items.set(key, value);
      },
      removeItem: (key) => void items.delete(key),
    },
    locksOf: (owner) => ({
      request(name: string, options: unknown, granted?: unknown) {
        const callback = granted ?? options;
        if (!isHolder(callback)) return Promise.reject(new TypeError('a lock needs a callback'));
        const waits = granted === undefined;
        const take = (): Promise<{ name: string; mode: 'exclusive' } | null> =>
          schedule
            .answer(owner, `asks for ${name}`, () => {
              if (locks.has(name)) return null;
              locks.set(name, owner);
              return { name, mode: 'exclusive' as const };
            })
            .then((lock) => (lock || !waits ? lock : take()));
        return take().then(async (lock) => {
          try {
            return await callback(lock);
          } finally {
            if (lock) locks.delete(name);
          }
        });
      },
    }),
    channelOf: (owner) => ({
      postMessage(data: unknown) {
        for (const each of listeners.filter((listener) => listener.owner !== owner))
          schedule.later(each.owner, 'hears of another tab', () =>
            each.hear(new MessageEvent('message', { data })),
          );
      },
      addEventListener(_: string, hear: unknown) {
        if (isListener(hear)) listeners.push({ owner, hear });
      },
    }),
    tabEnded(owner) {
      database.tabEnded(owner);
      listeners = listeners.filter((listener) => listener.owner !== owner);
      for (const [name, holder] of locks) if (holder === owner) locks.delete(name);
    },
    powerCut() {
      database.disk.powerCut();
    },
  };
  return browser;
}
