import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { openDatabase, type Database } from '../storage/open-database.ts';
import { dropTestDatabase, testDatabase } from '../testing/test-database.ts';
import { chained } from './audit-chain.ts';
import { verifyAuditCommand } from './audit-command.ts';
import { createAuditLog, type Deed } from './audit-log.ts';
import { eraseEntries } from './erase-entries.ts';
import { verifyAudit } from './verify-audit.ts';

let folder: string;
let address: DatabaseAddress;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-audit-'));
  address = await testDatabase(folder);
  database = await openDatabase(address);
});
afterEach(async () => {
  await database.destroy();
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

const DAY_MS = 24 * 60 * 60 * 1_000;
const began = Date.parse('2026-11-20T02:00:00.000Z');
const read = (who: string, after: number): Deed => ({
  who,
  did: 'read-voices',
  about: { after, through: after + 2 },
  count: 2,
});
/** An entry a day. */
async function note(count: number, from = 0): Promise<void> {
  for (let day = from; day < from + count; day += 1)
    await createAuditLog(database, () => began + day * DAY_MS).note(read('token a', day));
}
const faultOf = async (noted?: Parameters<typeof verifyAudit>[1]): Promise<string> => {
  const verdict = await verifyAudit(database, noted);
  return verdict.ok ? 'none' : verdict.fault;
};
const headOf = () => createAuditLog(database, () => began).head();

it('P10: entries of many that write at once stand in one chain, each once', async () => {
  await Promise.all(
    [0, 1, 2].map(async (at) => {
      const log = createAuditLog(database, () => began);
      for (let turn = 0; turn < 15; turn += 1) await log.note(read(`token ${at}`, turn));
    }),
  );
  const entries = await database.selectFrom('audit_entries').selectAll().orderBy('position').execute();
  expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
  for (const who of ['token 0', 'token 1', 'token 2'])
    expect(entries.filter((entry) => entry.who === who)).toHaveLength(15);
  expect(await verifyAudit(database)).toEqual({ ok: true, first: 1, head: await headOf() });
});

it('P10: the database itself lets no entry be changed, replaced or deleted', async () => {
  await note(3);
  const [first] = await database.selectFrom('audit_entries').selectAll().execute();
  if (!first) throw new Error('there are three');
  await expect(database.updateTable('audit_entries').set({ who: 'nobody' }).execute()).rejects.toThrow(
    'stay as they are',
  );
  await expect(database.deleteFrom('audit_entries').execute()).rejects.toThrow('stay as they are');
  await expect(database.insertInto('audit_entries').values(first).execute()).rejects.toThrow(Error);
  // What was opened anew is guarded no less.
  await (await openDatabase(address)).destroy();
  await expect(database.deleteFrom('audit_entries').execute()).rejects.toThrow('stay as they are');
  expect(await faultOf()).toBe('none');
});

describe('P10: where somebody has got past that, it is found that', () => {
  beforeEach(() => note(6));

  /** Gets past the guard as whoever may write to the database can: all is said to be erased, for a while. */
  async function tamper(work: () => Promise<unknown>): Promise<void> {
    await database.updateTable('audit_head').set({ erased_through: 1_000 }).execute();
    await work();
    await database.updateTable('audit_head').set({ erased_through: 0 }).execute();
  }
  const entryAt = (position: number) =>
    database
      .selectFrom('audit_entries')
      .where('position', '=', position)
      .selectAll()
      .executeTakeFirstOrThrow();
  const remove = (...positions: readonly number[]) =>
    database.deleteFrom('audit_entries').where('position', 'in', positions).execute();
  async function set(position: number, changed: Readonly<Record<string, string | number>>): Promise<void> {
    const entry = await entryAt(position);
    await tamper(() => remove(position));
    await database
      .insertInto('audit_entries')
      .values({ ...entry, ...changed })
      .execute();
  }

  it.each(['at', 'who', 'did', 'about', 'previous', 'hash'])('%s of an entry was changed', async (column) => {
    await set(3, { [column]: 'x' });
    expect(await faultOf()).toBe('entry 3 was changed');
  });
  it('how many were read was changed', async () => {
    await set(3, { count: 1 });
    expect(await faultOf()).toBe('entry 3 was changed');
  });
  it('entries are gone', async () => {
    await tamper(() => remove(3, 4));
    expect(await faultOf()).toBe('entry 3 is missing');
  });
  it('entries were put into another order', async () => {
    await set(3, { position: 99 });
    await set(4, { position: 3 });
    await set(99, { position: 4 });
    expect(await faultOf()).toBe('entry 3 was changed');
  });
  it('an entry was made anew with a hash that fits', async () => {
    const { position, previous, hash, ...entry } = await entryAt(3);
    const made = chained({ position: position - 1, hash: previous }, { ...entry, who: 'token b' });
    expect(made.hash).not.toBe(hash);
    await set(3, { ...made });
    expect(await faultOf()).toBe('entry 4 does not follow entry 3 as that one stands there');
  });
  it('its end was cut off', async () => {
    await tamper(() => remove(5, 6));
    expect(await faultOf()).toBe('entry 5 is missing, and all up to 6');
  });
  it('its beginning was cut off', async () => {
    const { hash } = await entryAt(2);
    await tamper(() => remove(1, 2));
    expect(await faultOf()).toBe('entry 1 is missing');
    await database.updateTable('audit_head').set({ erased_through: 2, erased_hash: hash }).execute();
    expect(await faultOf()).toBe('entries up to 2 are gone, and no entry tells of it');
  });
  it('its end was cut off and the head with it, if a head was noted elsewhere; else nobody can tell', async () => {
    const noted = await headOf();
    const { hash } = await entryAt(4);
    await tamper(() => remove(5, 6));
    await database.updateTable('audit_head').set({ position: 4, hash }).execute();
    expect(await faultOf()).toBe('none');
    expect(await faultOf(noted)).toBe(
      'entries 5 to 6 are gone: the one that was noted elsewhere is the last of them',
    );
    await note(3, 40);
    expect(await faultOf(noted)).toBe('entry 6 is another one than was noted elsewhere');
  });
});

it('P10: what is erased as due leaves a chain that says from where on it is whole', async () => {
  await note(5);
  const erase = (before: number) =>
    database
      .transaction()
      .execute((writing) =>
        eraseEntries(
          writing,
          'retention',
          new Date(before).toISOString(),
          100,
          new Date(before).toISOString(),
        ),
      );
  expect(await erase(began + 2 * DAY_MS)).toBe(2);
  expect(await erase(began + 2 * DAY_MS)).toBe(0);
  const entries = await database
    .selectFrom('audit_entries')
    .select(['position', 'did'])
    .orderBy('position')
    .execute();
  expect(entries.map(({ position }) => position)).toEqual([3, 4, 5, 6]);
  expect(entries.at(-1)?.did).toBe('erase-audit');
  expect(await verifyAudit(database)).toEqual({ ok: true, first: 3, head: await headOf() });
  // However old all of it is, the last entry stays for the next one to follow.
  expect(await erase(began + 99 * DAY_MS)).toBe(3);
  expect(await verifyAudit(database)).toMatchObject({ ok: true, first: 6 });
});

it('V4: the command says in a sentence how the log stands, and what it takes', async () => {
  expect(await verifyAuditCommand([], database)).toEqual({
    isWhole: true,
    sentence: `whole: no entries; head 0:${'0'.repeat(64)}`,
  });
  await note(2);
  const { position, hash } = await headOf();
  const noted = `${position}:${hash}`;
  expect(await verifyAuditCommand(['--noted', noted], database)).toEqual({
    isWhole: true,
    sentence: `whole: entries 1 to 2; head ${noted}`,
  });
  const other = `${position}:${'a'.repeat(64)}`;
  expect(await verifyAuditCommand(['--noted', other], database)).toEqual({
    isWhole: false,
    sentence: 'broken: entry 2 is another one than was noted elsewhere',
  });
  await expect(verifyAuditCommand(['--noted', '2'], database)).rejects.toThrow(
    'verify-audit: --noted must be',
  );
});
