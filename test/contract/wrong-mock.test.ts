import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../mock-server/handlers.ts';
import { createMemoryStore } from '../../mock-server/memory-store.ts';
import type { MockDeps } from '../../mock-server/mock-deps.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { checks } from './checks.ts';
import type { CollectionApi } from './collection-api.ts';
import { localApi } from './local-api.ts';
import { plantedFaults } from './planted-faults.ts';

const rightDeps = (): MockDeps => ({
  questionnaires,

  store: createMemoryStore(),
  now: () => Date.now(),
  wait: (ms) => wait(ms),
});

const mockOn = (deps: MockDeps): CollectionApi =>
  localApi(createHandlers(deps), async () => (await deps.store.all()).length);

/** Why the suite does not pass; undefined when it does. */
async function firstFailure(api: CollectionApi): Promise<string | undefined> {
  for (const { name, holds } of checks) {
    try {
      await holds(api);
    } catch {
      return name;
    }
  }
  return undefined;
}

describe('the contract suite', { timeout: 30_000 }, () => {
  it('finds nothing wrong with the right mock', async () => {
    expect(await firstFailure(mockOn(rightDeps()))).toBeUndefined();
  });

  it.each(plantedFaults)('fails a mock that $name', async ({ deps, reply, caughtBy }) => {
    const right = rightDeps();
    const api = mockOn(deps?.(right) ?? right);
    const wrong: CollectionApi = {
      ...api,
      async send(request) {
        const answer = await api.send(request);
        return reply?.(answer, request) ?? answer;
      },
    };
    expect(await firstFailure(wrong)).toContain(caughtBy);
  });
});
