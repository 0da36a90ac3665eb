import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropTestDatabase, emptyTestDatabase } from '../../testing/test-database.ts';
import { openDatabase } from '../open-database.ts';
import { migrations } from './migrations.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-told-'));
});
afterEach(async () => {
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

it('W5: a withdrawal that an older collector has left waiting goes with its response, at once where that is erased', async () => {
  const address = await emptyTestDatabase(folder);
  const older = Object.entries(migrations).filter(([name]) => name < '0014');
  const old = await openDatabase(address, Object.fromEntries(older));
  const at = '2026-11-20T02:00:00.000Z';
  const statements = [
    sql`insert into questionnaires values ('contract', 1, '', '{}', ${at})`,
    sql`
      insert into responses values
        ('kept', '', 'contract', 1, 'ja', 'link', null, null, ${at}, ${at}, ${at}, 'receipt', 'hash')
    `,
    sql`insert into webhook_endpoints values ('crm', 'https://crm.example', '[]', '', null, null, ${at}, null, ${at})`,
    ...[
      ['withdrawal_kept', null],
      ['withdrawal_erased', null],
      ['voice_kept_0', 'kept'],
    ].map(
      ([event, response]) => sql`
        insert into webhook_deliveries values ('crm', ${event}, ${response}, '{}', ${at}, ${at}, null, 0, null, null)
      `,
    ),
  ];
  for (const statement of statements) await statement.execute(old);
  await old.destroy();

  const database = await openDatabase(address);
  const waiting = () =>
    database
      .selectFrom('webhook_deliveries')
      .select(['event_id', 'response_id'])
      .orderBy('event_id')
      .execute();
  expect(await waiting()).toEqual([
    { event_id: 'voice_kept_0', response_id: 'kept' },
    { event_id: 'withdrawal_kept', response_id: 'kept' },
  ]);
  await database.deleteFrom('responses').execute();
  expect(await waiting()).toEqual([]);
  await database.destroy();
});
