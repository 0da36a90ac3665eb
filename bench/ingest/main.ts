import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { format } from 'prettier';
import { buildApp } from '../../scripts/build/build-app.ts';
import { startPostgres } from '../../scripts/database/start-postgres.ts';
import { measureEngine, type EnginePlaces } from './measure-engine.ts';
import { summarize } from './summarize.ts';

/**
 * What storing costs beside a bare script, and as responses gather:
 * `npm run bench:ingest -- [--thousands 10]…`, how many of them there are before each measurement.
 */
const { values } = parseArgs({
  options: { thousands: { type: 'string', multiple: true, default: ['10', '100', '1000'] } },
});
const thousands = values.thousands.map(Number);
if (thousands.some((count) => !Number.isInteger(count) || count < 1))
  throw new Error('--thousands: give a number');

await buildApp();
const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
const server = await startPostgres();
const client = new pg.Client({ connectionString: server.url });
await client.connect();
await client.query('create database bare');
await client.end();
const onPostgres = (name: string) => ({
  engine: 'postgres' as const,
  url: server.url.replace('/postgres?', `/${name}?`),
});
const engines: readonly EnginePlaces[] = [
  {
    name: 'SQLite',
    collector: { engine: 'sqlite', file: join(folder, 'koe.sqlite') },
    bare: { engine: 'sqlite', file: join(folder, 'bare.sqlite') },
    connections: 1,
  },
  { name: 'PostgreSQL', collector: onPostgres('postgres'), bare: onPostgres('bare'), connections: 4 },
];
const tables: string[] = [];
try {
  for (const engine of engines) {
    const say = (what: string): void => console.error(`${engine.name}: ${what}`);
    tables.push(summarize(engine.name, await measureEngine(engine, thousands, say)));
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}
const report = `# What storing costs

${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'} ·
the collector as built, in one process; clients, and PostgreSQL, share the machine with it.

A request is opened, checked, and on disk before it is answered. The bare script inserts the rows that the collector made
of the same responses (a complaint of 120 letters with an answer and a contact), with the driver alone, as many a
transaction as there were in a request: on SQLite over one connection, on PostgreSQL over four. Sealing is the devices'
work and was done before.

${tables.join('\n')}`;
await writeFile('bench/results/ingest.md', await format(report, { parser: 'markdown', printWidth: 120 }));
console.log(report);
