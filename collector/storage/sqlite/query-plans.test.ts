import { CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askEverything, shortIndexes, smallTables } from '../../../test/fixtures/database/ask-everything.ts';
import { discard, type TestCollector } from '../../testing/test-collector.ts';
import { tableKeys } from '../table-keys.ts';

let collector: TestCollector;
let queries: readonly CompiledQuery[];
beforeAll(async () => {
  ({ collector, queries } = await askEverything());
});
afterAll(() => discard(collector));

const isQuery = ({ sql: text }: CompiledQuery): boolean => /^(select|insert|update|delete|with)/.test(text);

/** What a query looks through from the first row to the last, whatever it looks for. */
async function scannedBy({ sql: text, parameters }: CompiledQuery): Promise<readonly string[]> {
  const explained = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
  const { rows } = await collector.database.executeQuery<{ detail: string }>(explained);
  return rows.flatMap(({ detail }) => {
    if (shortIndexes.some((index) => detail.endsWith(` INDEX ${index}`))) return [];
    const [, table] = /^SCAN ([a-z]\w*)/.exec(detail) ?? /^SEARCH (\w+) USING AUTOMATIC/.exec(detail) ?? [];
    return table === undefined || table in smallTables ? [] : [`${detail}: ${text}`];
  });
}

it('no query looks through a table that grows with the years', async () => {
  const scans: string[] = [];
  for (const query of queries.filter(isQuery)) scans.push(...(await scannedBy(query)));
  expect(scans).toEqual([]);
});

it('sees a query that does', async () => {
  const careless = collector.database.selectFrom('responses').where('lang', '=', 'ja').selectAll().compile();
  expect(await scannedBy(careless)).toEqual([expect.stringMatching(/^SCAN responses: select/)]);
});

it('every table is in some query of those', () => {
  const texts = queries.map(({ sql: text }) => text).join('\n');
  expect(Object.keys(tableKeys).filter((table) => !texts.includes(`"${table}"`))).toEqual([]);
});

it('what is erased with a row is found by an index', async () => {
  const without: string[] = [];
  for (const table of Object.keys(tableKeys)) {
    const { rows } = await sql<{ parent: string; columns: string }>`
      select "table" as parent, group_concat("from", ',' order by seq) as columns
      from pragma_foreign_key_list(${table}) group by id
    `.execute(collector.database);
    const indexes = await sql<{ columns: string }>`
      select group_concat(column.name, ',' order by column.seqno) as columns
      from pragma_index_list(${table}) as list, pragma_index_info(list.name) as column group by list.name
    `.execute(collector.database);
    for (const { parent, columns } of rows) {
      const isFound = indexes.rows.some((index) => `${index.columns},`.startsWith(`${columns},`));
      if (!isFound && !(parent in smallTables)) without.push(`${table} (${columns})`);
    }
  }
  expect(without).toEqual([]);
});
