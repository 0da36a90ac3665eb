import { CompiledQuery, sql } from 'kysely';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askEverything, shortIndexes, smallTables } from '../../../test/fixtures/database/ask-everything.ts';
import { discard, type TestCollector } from '../../testing/test-collector.ts';

let collector: TestCollector;
let queries: readonly CompiledQuery[];
beforeAll(async () => {
  ({ collector, queries } = await askEverything());
});
afterAll(() => discard(collector));

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly Plans?: readonly Node[] | undefined;
}
const NodeSchema: v.GenericSchema<unknown, Node> = v.object({
  'Node Type': v.string(),
  'Relation Name': v.optional(v.string()),
  'Index Cond': v.optional(v.string()),
  'Index Name': v.optional(v.string()),
  Plans: v.optional(v.array(v.lazy(() => NodeSchema))),
});
const PlanSchema = v.array(v.object({ 'QUERY PLAN': v.array(v.object({ Plan: NodeSchema })) }));

const scansIn = (node: Node): readonly string[] => {
  const table = node['Relation Name'];
  const isScan = node['Node Type'] === 'Seq Scan' || /^Index( Only)? Scan$/.test(node['Node Type']);
  const isShort = shortIndexes.some((index) => index === node['Index Name']);
  const isWhole = isScan && node['Index Cond'] === undefined && !isShort;
  return [
    ...(table !== undefined && isWhole && !(table in smallTables)
      ? [`${node['Node Type']} on ${table}`]
      : []),
    ...(node.Plans ?? []).flatMap(scansIn),
  ];
};

/** What a query looks through from the first row to the last, even where the planner would give much not to. */
const scannedBy = ({ sql: text, parameters }: CompiledQuery): Promise<readonly string[]> =>
  collector.database.transaction().execute(async (transaction) => {
    // On tables as empty as these it would join by looking through both.
    for (const way of ['seqscan', 'hashjoin', 'mergejoin'])
      await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(transaction);
    const explained = CompiledQuery.raw(`explain (format json) ${text}`, [...parameters]);
    const { rows } = await transaction.executeQuery(explained);
    return v
      .parse(PlanSchema, rows)
      .flatMap(({ 'QUERY PLAN': plans }) =>
        plans.flatMap(({ Plan }) => scansIn(Plan)).map((scan) => `${scan}: ${text}`),
      );
  });

it('no query looks through a table that grows with the years', async () => {
  const scans: string[] = [];
  for (const query of queries.filter(({ sql: text }) => /^(select|insert|update|delete|with)/.test(text)))
    scans.push(...(await scannedBy(query)));
  expect(scans).toEqual([]);
});

it('sees a query that does', async () => {
  const careless = collector.database.selectFrom('responses').where('lang', '=', 'ja').selectAll().compile();
  expect(await scannedBy(careless)).toEqual([expect.stringMatching(/ on responses: select/)]);
});
