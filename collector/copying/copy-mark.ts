import { sql, type Kysely } from 'kysely';
import { StartupError } from '../startup-error.ts';
import { migrate } from '../storage/bring-up-to-date.ts';
import type { Engine } from '../storage/engine.ts';
import { migrations } from '../storage/migrations/migrations.ts';
import { withDatabase } from '../storage/open-as-it-is.ts';
import type { Tables } from '../storage/tables.ts';
import { COPY_MARK } from '../storage/why-unusable.ts';

const mark = sql.table(COPY_MARK);

/**
 * Marks the target, which is empty or was marked by the same copy before, and gives it its tables. The mark comes
 * first: whatever happens from here on, what stands there is a copy's.
 */
export async function beginCopy(target: Engine, source: string): Promise<void> {
  const isFresh = await target.isEmpty();
  await withDatabase(target, 'patient', async (database) => {
    if (isFresh) {
      await database.transaction().execute(async (writing) => {
        await sql`create table ${mark} (source text not null)`.execute(writing);
        await sql`insert into ${mark} (source) values (${source})`.execute(writing);
      });
    } else {
      const begun = await sourceOf(database);
      if (begun !== source)
        throw new StartupError([
          begun === undefined
            ? `${target.name} is not empty; a copy goes into a database that was just made.`
            : `${target.name} holds an unfinished copy of ${begun}, not of ${source}.`,
        ]);
    }
    await migrate(database, target.name, migrations);
  });
}

export async function endCopy(database: Kysely<Tables>): Promise<void> {
  await sql`drop table ${mark}`.execute(database);
}

async function sourceOf(database: Kysely<Tables>): Promise<string | undefined> {
  const tables = await database.introspection.getTables();
  if (!tables.some(({ name }) => name === COPY_MARK)) return undefined;
  const { rows } = await sql<{ source: string }>`select source from ${mark}`.execute(database);
  return rows[0]?.source;
}
