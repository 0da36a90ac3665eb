import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';

const DigestSchema = v.object({ rows: v.pipe(v.number(), v.integer()), sha256: v.string() });

/** What a backup says of itself. */
export const BackupSchema = v.object({
  format: v.literal('koe-backup'),
  version: v.literal(1),
  /** RFC 3339: everything that was acknowledged before is in it. */
  takenAt: v.string(),
  engine: v.picklist(['sqlite', 'postgres']),
  /** Of the database's file. */
  sha256: v.string(),
  tables: v.record(v.string(), DigestSchema),
});
export type Backup = v.InferOutput<typeof BackupSchema>;

/** The one file that says that a backup is whole: it is written last. */
export const describedIn = (folder: string): string => join(folder, 'backup.json');

export const databaseIn = (folder: string, engine: Backup['engine']): string =>
  join(folder, engine === 'sqlite' ? 'koe.sqlite' : 'koe.pgdump');

export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
