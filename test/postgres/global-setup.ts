import type { TestProject } from 'vitest/node';
import { Client } from 'pg';
import { openDatabase } from '../../collector/storage/open-database.ts';
import { UP_TO_DATE } from '../../collector/testing/test-database.ts';
import { startPostgres } from '../../scripts/database/start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: string;
  }
}

/** One server for all tests of the project: that of `KOE_TEST_POSTGRES`, else one that is started here. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['KOE_TEST_POSTGRES'];
  const server = given === undefined ? await startPostgres() : undefined;
  const url = given ?? server?.url ?? '';
  await makeUpToDate(url);
  project.provide('postgres', url);
  return async () => server?.stop();
}

/** What most tests' databases are copies of. */
async function makeUpToDate(server: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(`drop database if exists ${UP_TO_DATE}`);
  await client.query(`create database ${UP_TO_DATE} template template0 encoding 'UTF8'`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${UP_TO_DATE}`;
  await (await openDatabase({ engine: 'postgres', url: url.href })).destroy();
}
