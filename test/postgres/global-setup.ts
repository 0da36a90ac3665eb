import type { TestProject } from 'vitest/node';
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
  project.provide('postgres', given ?? server?.url ?? '');
  return async () => server?.stop();
}
