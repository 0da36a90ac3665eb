import type { GenericSchema } from 'valibot';
import { StartupError } from '../startup-error.ts';
import { createKeyFile, readKeyFile } from './key-file.ts';

/** What one key file is for. */
export interface KeyKind<Key, Ring> {
  readonly schema: GenericSchema<unknown, Key>;
  readonly mint: (now: number) => Promise<Key>;
  /** `keys` oldest first, at least one. Throws or rejects when one of them is not what it has to be. */
  readonly ring: (keys: readonly Key[]) => Ring | Promise<Ring>;
  /** What each has to be, as in "a key pair on P-256". */
  readonly each: string;
}

export interface OpenedKeys<Ring> {
  readonly current: () => Ring;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  readonly reload: () => Promise<void>;
}

/** Opens the key file, or makes it with a first key. Rejects with a `StartupError` when it cannot be trusted. */
export async function openKeys<Key, Ring>(
  file: string,
  kind: KeyKind<Key, Ring>,
  now: number,
): Promise<OpenedKeys<Ring>> {
  if (!(await readKeyFile(file, kind.schema))) await createKeyFile(file, [await kind.mint(now)]);
  let current = await load(file, kind);
  return {
    current: () => current,
    async reload() {
      current = await load(file, kind);
    },
  };
}

async function load<Key, Ring>(file: string, { schema, ring, each }: KeyKind<Key, Ring>): Promise<Ring> {
  const keys = await readKeyFile(file, schema);
  if (!keys) throw new StartupError([`${file}: there is no such file.`]);
  try {
    return await ring(keys);
  } catch {
    throw new StartupError([`${file}: one of the keys is not ${each}.`]);
  }
}
