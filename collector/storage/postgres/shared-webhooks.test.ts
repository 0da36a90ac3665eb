import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seal } from '../../../src/sealing/seal.ts';
import { aResponse } from '../../../test/fixtures/a-response.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { discard, startTestCollector, type TestCollector } from '../../testing/test-collector.ts';
import { testWebhooks, type TestWebhooks } from '../../testing/test-webhooks.ts';

let one: TestCollector;
let other: TestCollector;
beforeEach(async () => {
  one = await startTestCollector();
  const address = await testDatabase(one.folder);
  other = await startTestCollector({ folder: one.folder, address });
});
afterEach(async () => {
  await other.stop();
  await discard(one);
});

it('W2: two instances on one database tell each voice once, whichever of them stores and lists it', async () => {
  const answer = async () => {
    // The receiver takes its time: both instances claim meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
    return { status: 204, retryAfter: null };
  };
  const instances = [await testWebhooks(one, answer), await testWebhooks(other, answer)] as const;
  await instances[0].add();
  const stored: string[] = [];
  const store = async (collector: TestCollector): Promise<void> => {
    for (let count = 0; count < 15; count += 1) {
      const voice = [{ class: 'praise' as const, topics: [], text: '声' }];
      const { response } = await aResponse({ answers: { overall: 5, voice } });
      await collector.submit(await seal(response, collector.deps.keys.newest()));
      stored.push(`voice_${response.id}_0`);
    }
  };
  const allStored = new AbortController();
  const tellAll = async ({ round, deliveries }: TestWebhooks): Promise<void> => {
    while (!allStored.signal.aborted || (await deliveries.oldest()) !== undefined) {
      await round();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const telling = instances.map(tellAll);
  await Promise.all([store(one), store(other)]);
  allStored.abort();
  await Promise.all(telling);
  for (const instance of instances) await instance.round();
  const told = instances.flatMap(({ sent }) => sent.map(({ headers }) => String(headers['webhook-id'])));
  expect(told.toSorted()).toEqual(stored.toSorted());
});

it('W1: an endpoint that is removed while a voice gets its place costs the voice nothing', async () => {
  const webhooks = await testWebhooks(one);
  const { id } = await webhooks.add();
  const voice = [{ class: 'praise' as const, topics: [], text: '声' }];
  const { response } = await aResponse({ answers: { overall: 5, voice } });
  await one.submit(await seal(response, one.deps.keys.newest()));
  const { reading } = await other.database.transaction().execute(async (removing) => {
    await removing.deleteFrom('webhook_endpoints').where('id', '=', id).execute();
    const feed = one.deps.feed.after(0, 10);
    await vi.waitUntil(
      async () => {
        const { rows } = await sql`
          select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        `.execute(removing);
        return rows.length > 0;
      },
      { timeout: 10_000 },
    );
    return { reading: feed };
  });
  expect(await reading).toMatchObject([{ response: response.id }]);
  expect(await webhooks.deliveries.counts()).toEqual([]);
});
