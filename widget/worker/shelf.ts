import { pageKey } from './page-key.ts';
import { routeOf, type Route } from './route-of.ts';

const CACHE = 'koe-1';
/** Longer than a healthy page takes; a person on a train waits no longer for what is at hand. */
const PATIENCE_MS = 3_000;
/** Entries; several builds of both surveys. The oldest go first: all of it can be had again. */
const MOST = 120;

export interface ShelfEnvironment {
  readonly origin: string;
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
}

/** What is kept so that a survey can be opened and finished without reception. */
export interface Shelf {
  /** Rejects as `fetch` does when there is neither reception nor a copy. */
  answer(request: Request, route: Route): Promise<Response>;
  /** Puts by what a page was made of, as far as it is ours. */
  keep(addresses: readonly string[]): Promise<void>;
}

export function openShelf({ origin, caches, fetch, wait }: ShelfEnvironment): Shelf {
  const keyOf = (url: string, route: Route) => (route === 'page' ? pageKey(url) : url);
  // A copy in another language is better than none, and a page varies by language.
  const copyOf = async (key: string) => (await caches.open(CACHE)).match(key, { ignoreVary: true });
  const fetchAndKeep = async (request: Request, key: string) => {
    const response = await fetch(request);
    if (response.ok && !response.redirected) {
      const copy = response.clone();
      // A full disk takes no copy; the page comes all the same.
      caches
        .open(CACHE)
        .then((cache) => cache.put(key, copy))
        .catch(() => undefined);
    }
    return response;
  };

  const answers: Readonly<Record<Route, (request: Request, key: string) => Promise<Response>>> = {
    /** From the network, unless it takes too long or the server is down, and there is a copy. */
    async page(request, key) {
      const fresh = fetchAndKeep(request, key);
      const inTime = await Promise.race([fresh.catch(() => undefined), wait(PATIENCE_MS)]);
      if (inTime && inTime.status < 500) return inTime;
      return (await copyOf(key)) ?? fresh;
    },
    /** Built names carry a hash of the content: a copy is as good as the original. */
    asset: async (request, key) => (await copyOf(key)) ?? fetchAndKeep(request, key),
    /** Asked for when the language changes. */
    async survey(request, key) {
      try {
        return await fetchAndKeep(request, key);
      } catch (error) {
        const copy = await copyOf(key);
        if (!copy) throw error;
        return copy;
      }
    },
  };

  return {
    answer: (request, route) => answers[route](request, keyOf(request.url, route)),
    async keep(addresses) {
      const cache = await caches.open(CACHE);
      for (const address of addresses) {
        const request = new Request(address);
        const route = routeOf(request, origin);
        if (!route) continue;
        const key = keyOf(address, route);
        if (route === 'asset' && (await copyOf(key))) continue;
        const response = await fetch(request);
        if (response.ok && !response.redirected) await cache.put(key, response);
      }
      const keys = await cache.keys();
      for (const oldest of keys.slice(0, Math.max(0, keys.length - MOST))) await cache.delete(oldest);
    },
  };
}
