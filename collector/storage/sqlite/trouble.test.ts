import { sql } from 'kysely';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ProblemSchema } from '../../../src/protocol/problem.ts';
import { seal } from '../../../src/sealing/seal.ts';
import { aResponse } from '../../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../../testing/test-collector.ts';

const trouble = [
  ['is closed', 'StoreError', ({ database }: TestCollector): Promise<unknown> => database.destroy()],
  [
    'can only be read',
    'SQLITE_READONLY',
    ({ database }: TestCollector) => sql`pragma query_only = on`.execute(database),
  ],
  [
    'finds the disk full',
    'SQLITE_FULL',
    async (collector: TestCollector) => {
      await sql`pragma max_page_count = 1`.execute(collector.database);
      await fillLastPages(collector);
    },
  ],
] as const;

it.each(trouble)(
  'D7: one that %s answers 503 with Retry-After, logs why (%s) and acknowledges nothing',
  async (_, reason, begin) => {
    const collector = await startTestCollector();
    const item = await sealed(collector);
    await begin(collector);
    const reply = await collector.post(JSON.stringify({ responses: [item] }));
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '10']);
    expect(v.parse(ProblemSchema, await reply.json()).type).toBe('/problems/unavailable');
    expect(collector.lines.at(-1)).toContain(reason);
    await collector.stop();
    const again = await startTestCollector({ folder: collector.folder });
    expect(await again.submit(item)).toMatchObject([{ outcome: 'stored' }]);
    await discard(again);
  },
);

async function sealed({ deps }: TestCollector) {
  const { response } = await aResponse();
  return seal(response, deps.keys.newest());
}

/** Writes until nothing more fits into the pages there are. */
async function fillLastPages(collector: TestCollector): Promise<void> {
  for (let full = false; !full;) {
    full = await collector.submit(await sealed(collector)).then(
      () => false,
      () => true,
    );
  }
}
