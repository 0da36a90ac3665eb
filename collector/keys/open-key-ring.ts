import { createKeyRing, type KeyRing } from './key-ring.ts';
import { mintKey } from './mint-key.ts';
import { openKeys } from './open-keys.ts';
import { StoredKeySchema } from './stored-keys.ts';

export interface OpenedKeyRing {
  readonly ring: KeyRing;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  readonly reload: () => Promise<void>;
}

/** The keys that responses are opened with. Rejects with a `StartupError` when the file cannot be trusted. */
export async function openKeyRing(file: string, now: number): Promise<OpenedKeyRing> {
  const kind = { schema: StoredKeySchema, mint: mintKey, ring: createKeyRing, each: 'a key pair on P-256' };
  const { current, reload } = await openKeys(file, kind, now);
  return {
    ring: { newest: () => current().newest(), privateKey: (kid) => current().privateKey(kid) },
    reload,
  };
}
