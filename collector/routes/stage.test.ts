import { afterEach, beforeEach, expect, it } from 'vitest';
import { STAGES } from '../../src/protocol/stage.ts';
import type { Receipt } from '../../src/response/receipt.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { eraseOnRequest } from '../erasure/erasure-commands.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { mintToken } from '../tokens/token-commands.ts';

const START = Date.parse('2026-11-20T02:00:00.000Z');
let hours = 0;
let collector: TestCollector;
let token: string;
beforeEach(async () => {
  hours = 0;
  collector = await startTestCollector({ now: () => START + hours * 3_600_000 });
  token = await minted('stages:report');
});
afterEach(() => discard(collector));

const minted = (scope: string): Promise<string> =>
  mintToken(['--name', 'complaints', '--scope', scope], collector.deps.tokens, START);

async function stored(): Promise<{ readonly id: string; readonly receipt: Receipt }> {
  const { response, receipt } = await aResponse();
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  return { id: response.id, receipt };
}

async function report(id: string, body: unknown, bearer = token): Promise<Response> {
  return collector.app.request(`/v1/responses/${id}/stage`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
const at = (hour: number): string => new Date(START + hour * 3_600_000).toISOString();

it('X9: what is reported, its customer is told, with the time of each stage', async () => {
  const { id, receipt } = await stored();
  hours = 1;
  expect((await report(id, { stage: 'read' })).status).toBe(200);
  hours = 3;
  const reply = await report(id, { stage: 'answered' });
  const stages = [
    { stage: 'received', at: at(0) },
    { stage: 'read', at: at(1) },
    { stage: 'answered', at: at(3) },
  ];
  expect([reply.headers.get('cache-control'), await reply.json()]).toEqual([
    'no-store',
    { response: id, stage: 'answered', stages },
  ]);
  const told = await collector.app.request(`/v1/receipts/${receipt.number}`, {
    headers: { authorization: `Bearer ${receipt.secret}` },
  });
  expect(await told.json()).toMatchObject({ stage: 'answered', stages });
});

it('X9: reported at once by many, and again later, each stage is noted once and none goes back', async () => {
  const { id } = await stored();
  await report(id, { stage: 'in-work' });
  hours = 2;
  const again = await report(id, { stage: 'in-work' });
  expect(await again.json()).toMatchObject({ stages: [{ at: at(0) }, { stage: 'in-work', at: at(0) }] });
  const late = await report(id, { stage: 'read' });
  expect([late.status, await late.json()]).toMatchObject([409, { type: '/problems/stage-passed' }]);
  const reports = Array.from({ length: 12 }, (_, turn) => STAGES[1 + (turn % 4)] ?? 'closed');
  await Promise.all(reports.map((stage) => report(id, { stage })));
  const rows = await collector.database.selectFrom('response_stages').select('stage').execute();
  expect(new Set(rows.map(({ stage }) => stage)).size).toBe(rows.length);
  expect(rows.map(({ stage }) => stage)).toContain('closed');
  expect(rows.map(({ stage }) => stage)).not.toContain('read');
});

it('X9: who reported is in the audit log, each stage once', async () => {
  const { id } = await stored();
  for (const stage of ['read', 'read', 'closed', 'in-work']) await report(id, { stage });
  const entries = await collector.database
    .selectFrom('audit_entries')
    .select(['who', 'did', 'about', 'count'])
    .orderBy('position')
    .execute();
  const entry = { who: `token ${token.slice(4, 16)}`, did: 'report-stage', count: 1 };
  expect(entries).toEqual([
    { ...entry, about: JSON.stringify({ response: id, stage: 'read' }) },
    { ...entry, about: JSON.stringify({ response: id, stage: 'closed' }) },
  ]);
});

it('V4: says what is wrong with a report, and notes nothing of it', async () => {
  const { id } = await stored();
  for (const body of [{ stage: 'received' }, { stage: 'lost' }, {}, { stage: 'read', at: at(0) }]) {
    const reply = await report(id, body);
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({
      errors: [{ field: expect.stringMatching(/^\/(stage|at)$/) }],
    });
  }
  expect((await report(id, { stage: 'read' }, await minted('voices:read'))).status).toBe(403);
  expect((await report(id, { stage: 'read' }, 'koe_0')).status).toBe(401);
  for (const unknown of ['019a0000-0000-7000-8000-000000000000', 'nothing'])
    expect((await report(unknown, { stage: 'read' })).status).toBe(404);
  expect(await collector.database.selectFrom('response_stages').selectAll().execute()).toEqual([]);
});

it('goes with the response when that is erased', async () => {
  const { id } = await stored();
  await report(id, { stage: 'read' });
  await eraseOnRequest(id, collector.database, START);
  expect(await collector.database.selectFrom('response_stages').selectAll().execute()).toEqual([]);
  expect((await report(id, { stage: 'closed' })).status).toBe(404);
});
