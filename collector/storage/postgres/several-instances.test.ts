import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aResponse } from '../../../test/fixtures/a-response.ts';
import { visitQuestionnaire } from '../../../test/fixtures/visit-questionnaire.ts';
import { dropTestDatabase, testDatabase } from '../../testing/test-database.ts';
import type { KeepOutcome } from '../keep-batch.ts';
import { openDatabase, type Database } from '../open-database.ts';
import { responseRows, type ResponseRows } from '../response-rows.ts';
import { createResponseStore } from '../response-store.ts';

let folder: string;
/** An instance each, and one to look from. */
let instances: readonly [Database, Database, Database];
let onlooker: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-instances-'));
  const address = await testDatabase(folder);
  onlooker = await openDatabase(address);
  instances = [await openDatabase(address), await openDatabase(address), await openDatabase(address)];
  const { id, revision } = visitQuestionnaire;
  await onlooker
    .insertInto('questionnaires')
    .values({ id, revision, content_hash: '', document: '{}', published_at: '' })
    .execute();
});
afterEach(async () => {
  for (const database of [onlooker, ...instances]) await database.destroy();
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

async function rowsOf(invitation_id?: string): Promise<ResponseRows> {
  const { response } = await aResponse({ survey: 'visit', revision: 3, answers: { overall: 1 } });
  const rows = responseRows(response, visitQuestionnaire, 'a'.repeat(64), '2026-11-20T02:00:00.000Z');
  if (invitation_id === undefined) return rows;
  const ends_at = '2026-11-20T02:00:00.000Z';
  return {
    ...rows,
    redemption: { invitation_id, response_id: response.id, channel: 'sms', site: null, ends_at },
  };
}

/** Every instance keeps its batch at the same time. */
async function keepAtOnce(...batches: readonly (readonly ResponseRows[])[]): Promise<readonly KeepOutcome[]> {
  const keeping = instances.map((database, at) => createResponseStore(database).keep(batches[at] ?? []));
  return (await Promise.all(keeping)).flat();
}
const isStored = (outcome: KeepOutcome): boolean => outcome !== 'invitation-used' && outcome.stored;
const countOf = async (table: 'responses' | 'answers' | 'redemptions'): Promise<number> =>
  (await onlooker.selectFrom(table).selectAll().execute()).length;

it('X1: of the same batch, sent to all instances at once in any order, each response is stored once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const batch = await Promise.all(Array.from({ length: 20 }, async () => rowsOf()));
    const turned = [...batch.slice(7), ...batch.slice(0, 7)];
    const outcomes = await keepAtOnce(batch, batch.toReversed(), turned);
    expect(outcomes.filter(isStored)).toHaveLength(20);
    expect(outcomes).toHaveLength(60);
  }
  expect([await countOf('responses'), await countOf('answers')]).toEqual([100, 100]);
});

it('X6: an invitation that is redeemed at all instances at once is redeemed by one response', async () => {
  for (let round = 0; round < 5; round += 1) {
    const invited = async (...names: readonly string[]) =>
      Promise.all(names.map(async (name) => rowsOf(name)));
    const [one, other] = [`one-${round}`, `other-${round}`];
    const outcomes = await keepAtOnce(
      await invited(one, other),
      await invited(other, one),
      await invited(one, other),
    );
    expect(outcomes.filter(isStored)).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === 'invitation-used')).toHaveLength(4);
  }
  expect([await countOf('responses'), await countOf('redemptions')]).toEqual([10, 10]);
});

it('X1: a batch that the database gave up for another one’s sake is kept all the same', async () => {
  const rows = [await rowsOf(), await rowsOf()];
  const [early, late] = rows.map(({ response }) => response).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!early || !late) throw new Error('there are two');
  const [ours, theirs] = instances;
  const { kept } = await theirs.transaction().execute(async (transaction) => {
    // So that it is not this one that is given up.
    await sql`set local deadlock_timeout = '60s'`.execute(transaction);
    await transaction.insertInto('responses').values(late).execute();
    const keeping = createResponseStore(ours).keep(rows);
    await vi.waitUntil(somebodyWaits, { timeout: 10_000 });
    await transaction.insertInto('responses').values(early).execute();
    await transaction.deleteFrom('responses').execute();
    return { kept: keeping };
  });
  expect((await kept).filter(isStored)).toHaveLength(2);
  expect(await countOf('answers')).toBe(2);
});

async function somebodyWaits(): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `.execute(onlooker);
  return rows.length > 0;
}
