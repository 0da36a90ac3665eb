import type { ResponseStore } from '../storage/response-store.ts';
import { TooMuchError } from './too-much-error.ts';
import type { TrafficLimiter } from './traffic-limiter.ts';

/** Counts what is to be kept against the site that it came in the name of; `keep` rejects with `TooMuchError`. */
export function limitSites(responses: ResponseStore, sites: TrafficLimiter): ResponseStore {
  return {
    ...responses,
    async keep(batch) {
      for (const [site, { length }] of Map.groupBy(batch, ({ response }) => response.site)) {
        const waitMs = site === null ? undefined : await sites.take(site, length);
        if (waitMs !== undefined) throw new TooMuchError(waitMs);
      }
      return responses.keep(batch);
    },
  };
}
