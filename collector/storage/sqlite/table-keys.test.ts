import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type Database } from '../open-database.ts';
import { tableKeys } from '../table-keys.ts';

// Whoever adds a table is asked for its key by the compiler; here, whether the migrations agree.
let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-tables-'));
  database = await openDatabase({ engine: 'sqlite', file: join(folder, 'koe.sqlite') });
});
afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

it('D11: no table is forgotten', async () => {
  const tables = await database.introspection.getTables();
  expect(Object.keys(tableKeys).toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
});

it('D11: each table’s key is its primary key, which tells each row from every other', async () => {
  for (const [table, key] of Object.entries(tableKeys)) {
    const { rows } = await sql<{ name: string }>`
      select name from pragma_table_info(${table}) where pk > 0 order by pk
    `.execute(database);
    expect([table, rows.map(({ name }) => name)]).toEqual([table, key]);
  }
});

it('D11: each table comes after those that it refers to', async () => {
  const order = Object.keys(tableKeys);
  for (const [at, table] of order.entries()) {
    const { rows } = await sql<{ parent: string }>`
      select "table" as parent from pragma_foreign_key_list(${table})
    `.execute(database);
    for (const { parent } of rows) expect(order.slice(0, at)).toContain(parent);
  }
});
