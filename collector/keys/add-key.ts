import type { GenericSchema } from 'valibot';
import { createKeyFile, readKeyFile, replaceKeyFile } from './key-file.ts';

/** Adds a key to the file, as the newest; the older ones stay, since what was made with them still arrives. */
export async function addKey<Key>(
  file: string,
  schema: GenericSchema<unknown, Key>,
  key: Key,
): Promise<void> {
  const keys = await readKeyFile(file, schema);
  await (keys ? replaceKeyFile(file, [...keys, key]) : createKeyFile(file, [key]));
}
