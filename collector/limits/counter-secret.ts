import { readKeyFile } from '../keys/key-file.ts';
import { StoredKeySchema } from '../keys/stored-keys.ts';
import { StartupError } from '../startup-error.ts';

/** What all instances know and nobody else: the oldest of the private keys, which no rotation takes away. */
export async function counterSecret(keyFile: string): Promise<string> {
  const [oldest] = (await readKeyFile(keyFile, StoredKeySchema)) ?? [];
  if (!oldest) throw new StartupError([`${keyFile}: there is no such file.`]);
  return oldest.jwk.d;
}
