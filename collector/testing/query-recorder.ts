import type { CompiledQuery, Kysely, KyselyPlugin, RootOperationNode } from 'kysely';
import { createQueryId } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** Keeps every query that goes through a database with its plugin. */
export function queryRecorder(): {
  readonly plugin: KyselyPlugin;
  readonly compiled: (database: Kysely<Tables>) => readonly CompiledQuery[];
} {
  const queries: RootOperationNode[] = [];
  return {
    plugin: {
      transformQuery({ node }) {
        queries.push(node);
        return node;
      },
      transformResult: async ({ result }) => result,
    },
    compiled: (database) => queries.map((node) => database.getExecutor().compileQuery(node, createQueryId())),
  };
}
