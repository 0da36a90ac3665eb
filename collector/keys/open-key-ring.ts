import { StartupError } from '../startup-error.ts';
import { createKeyFile, readKeyFile } from './key-file.ts';
import { createKeyRing, type KeyRing } from './key-ring.ts';
import { mintKey } from './mint-key.ts';

export interface OpenedKeyRing {
  readonly ring: KeyRing;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  reload(): Promise<void>;
}

/** Opens the key file, or makes it with a first key. Rejects with a `StartupError` when it cannot be trusted. */
export async function openKeyRing(file: string, now: number): Promise<OpenedKeyRing> {
  if (!(await readKeyFile(file))) await createKeyFile(file, [await mintKey(now)]);
  let current = await load(file);
  return {
    ring: { newest: () => current.newest(), privateKey: (kid) => current.privateKey(kid) },
    async reload() {
      current = await load(file);
    },
  };
}

async function load(file: string): Promise<KeyRing> {
  const keys = await readKeyFile(file);
  if (!keys) throw new StartupError([`${file}: there is no such file.`]);
  return createKeyRing(keys).catch(() => {
    throw new StartupError([`${file}: one of the keys is not a key pair on P-256.`]);
  });
}
