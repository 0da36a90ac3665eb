import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { StartupError } from '../startup-error.ts';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { digestTables } from '../storage/digest-tables.ts';
import { engineAt } from '../storage/engine-at.ts';
import { withDatabase } from '../storage/open-as-it-is.ts';
import { orSay } from '../storage/or-say.ts';
import { BackupSchema, databaseIn, describedIn, sha256OfFile, type Backup } from './backup-file.ts';

/** Puts a backup where nothing is, and compares what stands there then with what was backed up. */
export async function restore(address: DatabaseAddress, folder: string): Promise<Backup> {
  const backup = await readBackup(folder);
  if (backup.engine !== address.engine)
    throw new StartupError([
      `${folder} is a backup of a database of the kind "${backup.engine}": set KOE_DATABASE_URL to one, ` +
        'restore, and "copy" from there.',
    ]);
  const engine = await engineAt(address);
  if (!(await engine.isEmpty()))
    throw new StartupError([`${engine.name} is not empty; a backup is restored where nothing is.`]);
  await orSay(`${engine.name} could not be restored`, () =>
    engine.restore(databaseIn(folder, backup.engine)),
  );
  const tables = await withDatabase(engine, 'patient', digestTables);
  if (!isDeepStrictEqual(tables, backup.tables))
    throw new StartupError([`${engine.name} holds something else than ${folder} after restoring it.`]);
  return backup;
}

async function readBackup(folder: string): Promise<Backup> {
  const text = await readFile(describedIn(folder), 'utf8').catch(() => '');
  const backup = v.safeParse(v.pipe(v.string(), v.parseJson(), BackupSchema), text);
  if (!backup.success) throw new StartupError([`${folder}: there is no whole backup in it.`]);
  const sha256 = await sha256OfFile(databaseIn(folder, backup.output.engine)).catch(() => undefined);
  if (sha256 !== backup.output.sha256)
    throw new StartupError([`${folder}: the database in it is not the one that was backed up.`]);
  return backup.output;
}
