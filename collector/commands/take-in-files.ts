import { readFile } from 'node:fs/promises';
import { readKeyFile } from '../keys/key-file.ts';
import { StoredKeySchema } from '../keys/stored-keys.ts';
import { openAllKeys, openRulebook } from '../open-rulebook.ts';
import type { Config } from '../parse-config.ts';
import { takeInFile } from '../responses/take-in-file.ts';
import { openSiteRegistry } from '../sites/open-site-registry.ts';
import { StartupError } from '../startup-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { createResponseStore } from '../storage/response-store.ts';

/** Beside a running collector, too: the database lets one write at a time. */
export async function takeInFiles(
  config: Config,
  files: readonly string[],
  now: () => number,
): Promise<void> {
  const option = files.find((file) => file.startsWith('-'));
  if (option !== undefined)
    throw new StartupError([`take-in: there is no option ${option}; name files alone.`]);
  if (files.length === 0) throw new StartupError(['take-in: name the files to take in.']);
  if (!(await readKeyFile(config.keyFile, StoredKeySchema)))
    throw new StartupError([`${config.keyFile}: there is no such file; is KOE_DATA_DIR the collector's?`]);
  const database = await openDatabase(config.database);
  const world = {
    ...(await openRulebook(
      config,
      database,
      await openAllKeys(config, now()),
      await openSiteRegistry(config.sitesFile, database),
      now(),
    )),
    responses: createResponseStore(database),
    now,
  };
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new StartupError([`${file}: cannot be read.`]);
    });
    const { isKept, sentence } = await takeInFile(text, world);
    console.log(`${file}: ${sentence}`);
    if (!isKept) process.exitCode = 1;
  }
  await database.destroy();
}
