import type { Kysely } from 'kysely';
import { StartupError } from '../startup-error.ts';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { digestTable, rowAsText } from '../storage/digest-tables.ts';
import { engineAt } from '../storage/engine-at.ts';
import { migrations } from '../storage/migrations/migrations.ts';
import { bringTablesUpToDate } from '../storage/bring-up-to-date.ts';
import { withDatabase } from '../storage/open-as-it-is.ts';
import { orSay } from '../storage/or-say.ts';
import type { Engine } from '../storage/engine.ts';
import {
  deleteRows,
  insertRows,
  pagesOf,
  rowsOf,
  type KeyedTable,
  type Row,
  type Stretch,
} from '../storage/rows-by-key.ts';
import { tableKeys } from '../storage/table-keys.ts';
import type { Tables } from '../storage/tables.ts';
import { beginCopy, endCopy } from './copy-mark.ts';

type Database = Kysely<Tables>;

/**
 * Copies a whole database into an empty one, which may be of the other engine, and compares both. Ended at any moment,
 * it goes on when it is begun again; until it has come to its end no collector serves from the copy. Rejects with a
 * `StartupError`.
 */
export async function copyDatabase(
  from: DatabaseAddress,
  to: DatabaseAddress,
  tell: (line: string) => void,
): Promise<void> {
  const [source, target] = [await engineAt(from), await engineAt(to)];
  if (await source.isEmpty())
    throw new StartupError([`${source.name} holds nothing to copy; is KOE_DATA_DIR the collector's?`]);
  const failed = `The copy to ${target.name} has not come to its end; run "copy" once more`;
  await orSay(failed, () =>
    withDatabase(source, 'alone', async (original) => {
      await bringTablesUpToDate(original, source.name, migrations);
      await copyTables(original, source.name, target, tell);
    }),
  );
  tell(`Copied to ${target.name}, every table the same.`);
}

async function copyTables(
  original: Database,
  name: string,
  target: Engine,
  tell: (line: string) => void,
): Promise<void> {
  await beginCopy(target, name);
  await withDatabase(target, 'patient', async (copy) => {
    const tables = Object.entries(tableKeys).map(([table, key]) => ({ name: table, key }));
    for (const table of tables) {
      await copyTable(original, copy, table);
      tell(`${table.name}: copied`);
    }
    for (const table of tables) tell(`${table.name}: ${await compare(original, copy, table)} rows, the same`);
    await endCopy(copy);
  });
}

/** Makes the copy's rows the original's, a page at a time, whatever an earlier attempt has left. */
async function copyTable(original: Database, copy: Database, table: KeyedTable): Promise<void> {
  let after: Row | undefined;
  for await (const rows of pagesOf(original, table)) {
    const upTo = rows.at(-1);
    await replace(copy, table, { after, upTo }, rows);
    after = upTo;
  }
  await deleteRows(copy, table, { after, upTo: undefined });
}

const replace = (copy: Database, table: KeyedTable, stretch: Stretch, rows: readonly Row[]): Promise<void> =>
  copy.transaction().execute(async (writing) => {
    const there = await rowsOf(writing, table, stretch, rows.length + 1);
    if (there.length === rows.length && there.every((row, at) => isSame(row, rows[at]))) return;
    await deleteRows(writing, table, stretch);
    await insertRows(writing, table, rows);
  });

const isSame = (one: Row, other: Row | undefined): boolean =>
  other !== undefined && rowAsText(one) === rowAsText(other);

/** Reads both from the first row to the last: how many there are. */
async function compare(original: Database, copy: Database, table: KeyedTable): Promise<number> {
  const [one, other] = [await digestTable(original, table), await digestTable(copy, table)];
  if (one.rows === other.rows && one.sha256 === other.sha256) return one.rows;
  throw new StartupError([
    `${table.name}: the copy differs (${one.rows} rows, ${other.rows} in the copy); run "copy" once more, ` +
      'and keep what you copy from.',
  ]);
}
