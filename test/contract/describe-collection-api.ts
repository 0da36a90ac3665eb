import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from './checks.ts';
import type { CollectionApi } from './collection-api.ts';

export interface StartedApi {
  readonly api: CollectionApi;
  readonly close: () => Promise<void>;
}

/** Runs the one contract suite against an implementation of the collection API. */
export function describeCollectionApi(name: string, start: () => Promise<StartedApi>): void {
  describe(`${name} keeps the contract of the collection API`, { timeout: 30_000 }, () => {
    let started: StartedApi | undefined;
    beforeAll(async () => {
      started = await start();
    }, 60_000);
    afterAll(() => started?.close());

    it.each(checks)('$name', async ({ holds }) => {
      expect.hasAssertions();
      if (!started) throw new Error('the API did not start');
      await holds(started.api);
    });
  });
}
