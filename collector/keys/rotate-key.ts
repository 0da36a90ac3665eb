import { createKeyFile, readKeyFile, replaceKeyFile } from './key-file.ts';
import { mintKey } from './mint-key.ts';

/**
 * Adds a key that devices seal to from now on, and gives its name. The older ones stay in the file, since responses
 * sealed to them still arrive.
 */
export async function rotateKey(file: string, now: number): Promise<string> {
  const key = await mintKey(now);
  const keys = await readKeyFile(file);
  await (keys ? replaceKeyFile(file, [...keys, key]) : createKeyFile(file, [key]));
  return key.kid;
}
