import { mkdir, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StartupError } from '../startup-error.ts';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { digestTables } from '../storage/digest-tables.ts';
import { engineAt } from '../storage/engine-at.ts';
import { orSay } from '../storage/or-say.ts';
import { reasonOf } from '../storage/reason-of.ts';
import { databaseIn, describedIn, sha256OfFile, type Backup } from './backup-file.ts';

/** Writes what is in the database at this moment into a new folder, while a collector may go on. */
export async function backUp(address: DatabaseAddress, folder: string, now: number): Promise<Backup> {
  const engine = await engineAt(address);
  if (await engine.isEmpty())
    throw new StartupError([`${engine.name} holds nothing to back up; is KOE_DATA_DIR the collector's?`]);
  await mkdir(resolve(folder), { mode: 0o700 }).catch((error: unknown) => {
    throw new StartupError([`backup: --to must be a folder that can be made new (${reasonOf(error)}).`]);
  });
  const file = databaseIn(folder, address.engine);
  await writeNew(file, '');
  const tables = await orSay(`${engine.name} could not be backed up`, () =>
    engine.backUp(file, digestTables),
  );
  const backup: Backup = {
    format: 'koe-backup',
    version: 1,
    takenAt: new Date(now).toISOString(),
    engine: address.engine,
    sha256: await sha256OfFile(file),
    tables,
  };
  await writeNew(describedIn(folder), `${JSON.stringify(backup, undefined, 2)}\n`);
  return backup;
}

/** For its owner alone: it holds customers' words. */
async function writeNew(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
