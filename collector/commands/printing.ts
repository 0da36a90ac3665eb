import { createAuditLog, type AuditLog } from '../audit/audit-log.ts';
import type { Config } from '../parse-config.ts';
import { openDatabase, type Database } from '../storage/open-database.ts';

export type Command = (config: Config, words: readonly string[]) => Promise<void>;

export interface World {
  readonly config: Config;
  readonly database: Database;
  readonly audit: AuditLog;
}

/** A command that prints what comes of work on the database. */
export function printing(work: (world: World, words: readonly string[]) => Promise<string>): Command {
  return async (config, words) => {
    const database = await openDatabase(config.database);
    try {
      console.log(await work({ config, database, audit: createAuditLog(database, () => Date.now()) }, words));
    } finally {
      await database.destroy();
    }
  };
}
