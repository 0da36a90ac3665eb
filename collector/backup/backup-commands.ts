import { access } from 'node:fs/promises';
import * as v from 'valibot';
import type { Config } from '../parse-config.ts';
import { parseOptions } from '../parse-options.ts';
import { backUp } from './back-up.ts';
import type { Backup } from './backup-file.ts';
import { restore } from './restore.ts';

const FolderSchema = v.pipe(v.string('a folder'), v.nonEmpty('a folder'));
const text = { type: 'string' } as const;

/** `backup --to FOLDER`: what is in it, and what has to be kept beside it. */
export async function backupCommand(words: readonly string[], config: Config, now: number): Promise<string> {
  const asked = parseOptions('backup', v.object({ to: FolderSchema }), words, { to: text });
  const backup = await backUp(config.database, asked.to, now);
  return [
    `Backed up to ${asked.to}: ${countsOf(backup)}.`,
    'Not in it, and lost without a copy of your own, kept apart from it:',
    ...filesBeside(config).map((file) => `  ${file}`),
  ].join('\n');
}

/** `restore --from FOLDER`: what stands there now, and what is still missing. */
export async function restoreCommand(words: readonly string[], config: Config): Promise<string> {
  const asked = parseOptions('restore', v.object({ from: FolderSchema }), words, { from: text });
  const backup = await restore(config.database, asked.from);
  const missing: string[] = [];
  for (const file of filesBeside(config)) await access(file).catch(() => missing.push(file));
  return [
    `Restored what was there at ${backup.takenAt}: ${countsOf(backup)}.`,
    ...missing.map((file) => `Put ${file} back before you start: without it a new one would be made.`),
  ].join('\n');
}

const countsOf = ({ tables }: Backup): string =>
  `${tables['responses']?.rows ?? 0} responses, ${tables['voices']?.rows ?? 0} voices`;

/** What the database does not hold, and the collector needs all the same. */
const filesBeside = (config: Config): readonly string[] =>
  [
    config.keyFile,
    config.invitationKeyFile,
    config.contactKeyFile,
    config.webhookKeyFile,
    config.sitesFile,
    config.retentionFile,
    config.questionnairesDir,
  ].filter((path) => path !== undefined);
