import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillDatabase } from '../../../test/fixtures/database/fill-database.ts';
import { dropTestDatabase, emptyTestDatabase } from '../../testing/test-database.ts';
import type { DatabaseAddress } from '../database-address.ts';
import { digestTables } from '../digest-tables.ts';
import { engineAt } from '../engine-at.ts';
import { withDatabase } from '../open-as-it-is.ts';
import { openDatabase, type Database } from '../open-database.ts';

const runner = join(import.meta.dirname, '../../testing/run-command.ts');
const ROWS = 3_000;
const NOW = '2026-11-20T02:00:00.000Z';
const AMPLE_MS = 60_000;

let folder: string;
let file: string;
let to: DatabaseAddress & { readonly engine: 'postgres' };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-killed-'));
  file = join(folder, 'koe.sqlite');
  const address = await emptyTestDatabase(folder);
  if (address.engine === 'sqlite') throw new Error('the copy goes to PostgreSQL');
  to = address;
  const source = await openDatabase({ engine: 'sqlite', file });
  await fillDatabase(source);
  const rows = Array.from({ length: ROWS }, (_, at) => ({ invitation_id: `claim-${at}`, declined_at: NOW }));
  await source.insertInto('declined_invitations').values(rows).execute();
  await source.destroy();
});
afterEach(async () => {
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

const digestsOf = async (address: DatabaseAddress) =>
  withDatabase(await engineAt(address), 'patient', digestTables);

/** Copies in a process of its own. */
const startCopy = () =>
  spawn(process.execPath, [runner, 'copy'], {
    env: { ...process.env, KOE_DATA_DIR: folder, KOE_DATABASE_URL: `sqlite:${file}`, KOE_COPY_TO: to.url },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Kills it once it says such a line. */
async function killAtLine(start: string): Promise<unknown> {
  const child = startCopy();
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) if (line.startsWith(start)) child.kill('SIGKILL');
  const [, signal]: unknown[] = await ended;
  return signal;
}

/** Kills it in the middle of the transaction that writes a row: it waits there for ours, which has the same row. */
async function killAtRow(target: Database, invitation_id: string): Promise<unknown> {
  const held = await target.startTransaction().execute();
  await held.insertInto('declined_invitations').values({ invitation_id, declined_at: NOW }).execute();
  const child = startCopy();
  const ended = once(child, 'exit');
  await vi.waitUntil(async () => (await waitingIn(target)) > 0, { timeout: AMPLE_MS });
  child.kill('SIGKILL');
  const [, signal]: unknown[] = await ended;
  await held.rollback().execute();
  return signal;
}

async function waitingIn(target: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'
  `.execute(target);
  return rows[0]?.waiting ?? 0;
}

it(
  'D11: killed again and again in the middle, it serves nobody, and goes on until every row is there',
  async () => {
    expect(await killAtLine('questionnaires: copied')).toBe('SIGKILL');
    await withDatabase(await engineAt(to), 'patient', async (target) => {
      for (const row of ['claim-2', 'claim-999']) expect(await killAtRow(target, row)).toBe('SIGKILL');
    });
    expect(await killAtLine('questionnaires: 1 rows, the same')).toBe('SIGKILL');
    await expect(openDatabase(to)).rejects.toThrow('holds a copy that has not come to its end');
    const [code]: unknown[] = await once(startCopy(), 'exit');
    expect(code).toBe(0);
    const copied = await digestsOf(to);
    expect(copied).toEqual(await digestsOf({ engine: 'sqlite', file }));
    expect(copied['declined_invitations']?.rows).toBeGreaterThan(ROWS);
    await (await openDatabase(to)).destroy();
  },
  2 * AMPLE_MS,
);
