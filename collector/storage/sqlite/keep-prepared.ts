import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More than there are different statements; those that insert many rows differ by how many. */
const MAX_PREPARED = 200;

/** The database, preparing what it is asked again and again only once: preparing takes longer than running. */
export function keepPrepared(database: SqliteDatabase): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      // Used last, given up last.
      prepared.delete(sql);
      prepared.set(sql, statement);
      const [oldest] = prepared.keys();
      if (prepared.size > MAX_PREPARED && oldest !== undefined) prepared.delete(oldest);
      return statement;
    },
    close() {
      prepared.clear();
      database.close();
    },
  };
}
