import type { KeepMessage } from './keep-message.ts';
import { keptWith, nextKept, withKept } from './kept-page.ts';
import { pageKey } from './page-key.ts';
import { routeOf, type Route } from './route-of.ts';

/** The number is raised when what is on the shelf changes its form. */
export const CACHE = 'koe-2';
/** Longer than a healthy page takes; a person on a train waits no longer for what is at hand. */
const PATIENCE_MS = 3_000;
/** Each survey once for each site and way of embedding. The oldest go first: all of it can be had again. */
const MOST_PAGES = 24;

export interface ShelfEnvironment {
  readonly origin: string;
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
}

/** What is kept so that a survey can be opened and finished without reception. */
export interface Shelf {
  /** Rejects as `fetch` does when there is neither reception nor a copy. */
  answer(request: Request, as: Route): Promise<Response>;
  /**
   * Puts by what a page was made of, as far as it is ours, and last the page itself: a copy is whole, or it is the
   * whole one from before. Rejects without reception.
   */
  keep(what: Pick<KeepMessage, 'page' | 'script' | 'files'>): Promise<void>;
}

const isWhole = (response: Response): boolean => response.ok && !response.redirected;

export function openShelf({ origin, caches, fetch, wait }: ShelfEnvironment): Shelf {
  const route = (url: string) => routeOf({ method: 'GET', url }, origin);
  const open = () => caches.open(CACHE);
  // A copy in another language is better than none, and a page varies by language.
  const copyOf = async (key: string) => (await open()).match(key, { ignoreVary: true });
  const keptOf = (key: string) => copyOf(key).then((copy) => copy && keptWith(copy));

  const fetchAndKeep = async (request: Request) => {
    const response = await fetch(request);
    if (isWhole(response)) {
      const copy = response.clone();
      // A full disk takes no copy; the file comes all the same.
      open()
        .then((cache) => cache.put(request.url, copy))
        .catch(() => undefined);
    }
    return response;
  };

  const answers: Readonly<Record<Route, (request: Request) => Promise<Response>>> = {
    /** From the network, unless it takes too long or the server is down, and there is a copy. */
    async page(request) {
      const fresh = fetch(request);
      const inTime = await Promise.race([fresh.catch(() => undefined), wait(PATIENCE_MS)]);
      if (inTime && inTime.status < 500) return inTime;
      return (await copyOf(pageKey(request.url))) ?? fresh;
    },
    /** Built names carry a hash of the content: a copy is as good as the original. */
    asset: async (request) => (await copyOf(request.url)) ?? fetchAndKeep(request),
    /** Asked for when the language changes. */
    async survey(request) {
      try {
        return await fetchAndKeep(request);
      } catch (error) {
        const copy = await copyOf(request.url);
        if (!copy) throw error;
        return copy;
      }
    },
  };

  const keepFile = async (file: string) => {
    if (await copyOf(file)) return;
    const response = await fetch(new Request(file));
    if (!isWhole(response)) throw new TypeError(`${new URL(file).pathname}: HTTP ${response.status}`);
    await (await open()).put(file, response);
  };
  /** What no page on the shelf was made of goes, and the oldest pages before. */
  const tidy = async () => {
    const cache = await open();
    const keys = await cache.keys();
    const pages = keys
      .map(({ url }) => url)
      .filter((url) => route(url) === 'page')
      .slice(-MOST_PAGES);
    const staying = new Set(pages);
    for (const page of pages) {
      const kept = await keptOf(page);
      for (const file of [...(kept?.files ?? []), ...(kept?.before ?? [])]) staying.add(file);
    }
    for (const key of keys) if (!staying.has(key.url)) await cache.delete(key, { ignoreVary: true });
  };

  return {
    answer: (request, as) => answers[as](request),
    async keep({ page, script, files }) {
      if (route(page) !== 'page') return;
      const key = pageKey(page);
      const ours = files.filter((url) => route(url) === 'asset' || route(url) === 'survey');
      const fresh = await fetch(new Request(page));
      // A newer build has come meanwhile: what was loaded is not its own, and the next visit keeps all of it.
      if (!isWhole(fresh) || !(await fresh.clone().text()).includes(new URL(script).pathname)) return;
      const kept = nextKept(await keptOf(key), script, ours);
      for (const file of kept.files) await keepFile(file);
      await (await open()).put(key, withKept(fresh, kept));
      await tidy();
    },
  };
}
