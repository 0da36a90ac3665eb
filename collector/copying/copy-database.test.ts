import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { digestTables } from '../storage/digest-tables.ts';
import { engineAt } from '../storage/engine-at.ts';
import { openAsItIs, withDatabase } from '../storage/open-as-it-is.ts';
import { openDatabase, type Database } from '../storage/open-database.ts';
import { fillDatabase } from '../../test/fixtures/database/fill-database.ts';
import { dropTestDatabase, emptyTestDatabase } from '../testing/test-database.ts';
import { copyDatabase } from './copy-database.ts';

let folder: string;
/** Embedded, and the test's: in the run on PostgreSQL, of the other engine. */
let from: DatabaseAddress;
let to: DatabaseAddress;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-copy-'));
  from = { engine: 'sqlite', file: join(folder, 'from.sqlite') };
  to = await emptyTestDatabase(folder);
  const source = await openDatabase(from);
  await fillDatabase(source);
  await source.destroy();
});
afterEach(async () => {
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

const copy = (tell: (line: string) => void = () => undefined) => copyDatabase(from, to, tell);
const digestsOf = async (address: DatabaseAddress) =>
  withDatabase(await engineAt(address), 'patient', digestTables);
async function onTarget(work: (target: Database) => Promise<unknown>): Promise<void> {
  const target = await openAsItIs(await engineAt(to), 'patient');
  await work(target);
  await target.destroy();
}

it('D11: every row of every table is in the copy, and it is said of each that it is', async () => {
  const lines: string[] = [];
  await copy((line) => lines.push(line));
  expect(await digestsOf(to)).toEqual(await digestsOf(from));
  expect(lines).toContain('responses: 3 rows, the same');
  expect(lines).toContain('declined_invitations: 1204 rows, the same');
  const served = await openDatabase(to);
  expect(await served.selectFrom('voices').select('text').executeTakeFirst()).toEqual({
    text: '連絡がない👍🏽',
  });
  await served.destroy();
});

it('D11: and back again', async () => {
  await copy();
  const back = { engine: 'sqlite', file: join(folder, 'back.sqlite') } as const;
  await copyDatabase(to, back, () => undefined);
  expect(await digestsOf(back)).toEqual(await digestsOf(from));
});

it('D11: one that was broken off serves nobody, and goes on when it is begun again', async () => {
  const brokenOff = copy((line) => {
    if (line === 'answers: copied') throw new Error('killed');
  });
  await expect(brokenOff).rejects.toThrow('has not come to its end; run "copy" once more');
  await expect(openDatabase(to)).rejects.toThrow(
    'holds a copy that has not come to its end; run "copy" once',
  );
  // In the middle of a table, and of one that has changed in the original meanwhile.
  await onTarget(async (target) => {
    await sql`delete from answers where question = 'overall'`.execute(target);
    await sql`update responses set lang = 'en'`.execute(target);
    await target.insertInto('declined_invitations').values({ invitation_id: 'x', declined_at: '' }).execute();
  });
  await copy();
  expect(await digestsOf(to)).toEqual(await digestsOf(from));
});

it('does not go into a database that holds anything, nor into the beginning of another copy', async () => {
  await onTarget((target) => sql`create table theirs (id integer)`.execute(target));
  await expect(copy()).rejects.toThrow('is not empty; a copy goes into a database that was just made');
  await onTarget((target) => sql`drop table theirs`.execute(target));
  if (to.engine === 'sqlite') await rm(to.file);
  const brokenOff = copy(() => {
    throw new Error('killed');
  });
  await expect(brokenOff).rejects.toThrow('has not come to its end');
  const other = { engine: 'sqlite', file: join(folder, 'other.sqlite') } as const;
  const another = await openDatabase(other);
  await fillDatabase(another);
  await another.destroy();
  await expect(copyDatabase(other, to, () => undefined)).rejects.toThrow('holds an unfinished copy of');
});

it('does not begin while a collector has the original open, nor where there is none', async () => {
  const serving = await openDatabase(from);
  await serving.selectFrom('heartbeats').selectAll().execute();
  await expect(copy()).rejects.toThrow('somebody has it open; stop the collector first');
  await serving.destroy();
  const nowhere = { engine: 'sqlite', file: join(folder, 'nowhere.sqlite') } as const;
  await expect(copyDatabase(nowhere, to, () => undefined)).rejects.toThrow('holds nothing to copy');
});
