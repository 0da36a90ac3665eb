import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { seal } from '../../../src/sealing/seal.ts';
import { aResponse } from '../../../test/fixtures/a-response.ts';
import { startPostgres, type PostgresServer } from '../../../scripts/database/start-postgres.ts';
import { discard, startTestCollector, type TestCollector } from '../../testing/test-collector.ts';

let server: PostgresServer;
let collector: TestCollector;
beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  collector = await startTestCollector({ address: { engine: 'postgres', url: server.url } });
});
afterEach(async () => {
  await discard(collector);
});
afterAll(() => server.stop());

async function sealed() {
  const { response } = await aResponse();
  return seal(response, collector.deps.keys.newest());
}
const post = async (item: Awaited<ReturnType<typeof sealed>>) =>
  collector.post(JSON.stringify({ responses: [item] }));

async function expectUnavailable(reply: Response, code: string): Promise<void> {
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await reply.json()).toMatchObject({ type: '/problems/unavailable' });
  expect(collector.lines.at(-1)).toContain(`"code":"${code}"`);
}

it('D7: while the database is away nothing is acknowledged and it is not ready; once it is back it goes on', async () => {
  const before = await sealed();
  expect(await collector.submit(before)).toMatchObject([{ outcome: 'stored' }]);
  const item = await sealed();
  await server.kill();
  await expectUnavailable(await post(item), 'ENOENT');
  expect((await collector.app.request('/readyz')).status).toBe(503);
  expect((await collector.app.request('/healthz')).status).toBe(200);
  await server.start();
  expect((await collector.app.request('/readyz')).status).toBe(200);
  expect(await collector.submit(before, item)).toMatchObject([
    { outcome: 'duplicate' },
    { outcome: 'stored' },
  ]);
});

it('D7: one whose connection is lost halfway is not acknowledged, and stored when it comes again', async () => {
  const item = await sealed();
  const onlooker = await startTestCollector({ address: { engine: 'postgres', url: server.url } });
  await onlooker.database.transaction().execute(async (transaction) => {
    await sql`lock table answers in access exclusive mode`.execute(transaction);
    const reply = post(item);
    await vi.waitUntil(async () => {
      const { rows } = await sql`
        select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'
      `.execute(transaction);
      return rows.length > 0;
    });
    await expectUnavailable(await reply, '57P01');
  });
  await discard(onlooker);
  expect(await collector.deps.responses.find([item.id])).toEqual(new Map());
  expect(await collector.submit(item)).toMatchObject([{ outcome: 'stored' }]);
});

it('D7: one that can only be read is not ready, and acknowledges nothing', async () => {
  const item = await sealed();
  // As a standby is, or what an operator has set while something is mended.
  await sql`set default_transaction_read_only = on`.execute(collector.database);
  await expectUnavailable(await post(item), '25006');
  expect((await collector.app.request('/readyz')).status).toBe(503);
  await sql`set default_transaction_read_only = off`.execute(collector.database);
  expect(await collector.submit(item)).toMatchObject([{ outcome: 'stored' }]);
});
