import { addKey } from './add-key.ts';
import { mintKey } from './mint-key.ts';
import { StoredKeySchema } from './stored-keys.ts';

/** Adds a key that devices seal to from now on, and gives its name. */
export async function rotateKey(file: string, now: number): Promise<string> {
  const key = await mintKey(now);
  await addKey(file, StoredKeySchema, key);
  return key.kid;
}
