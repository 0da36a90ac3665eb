import { mintSecretKey } from './mint-secret-key.ts';
import { openKeys } from './open-keys.ts';
import { createSecretBox, type SecretBox } from './secret-box.ts';
import { StoredSecretKeySchema } from './stored-secret-keys.ts';

export interface OpenedSecretBox {
  readonly box: SecretBox;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  readonly reload: () => Promise<void>;
}

/** A box with its keys in a file. Rejects with a `StartupError` when the file cannot be trusted. */
export async function openSecretBox(file: string, now: number): Promise<OpenedSecretBox> {
  const kind = {
    schema: StoredSecretKeySchema,
    mint: mintSecretKey,
    ring: createSecretBox,
    each: 'an AES-256 key',
  };
  const { current, reload } = await openKeys(file, kind, now);
  return {
    box: {
      newest: () => current().newest(),
      seal: (text) => current().seal(text),
      open: (sealed) => current().open(sealed),
    },
    reload,
  };
}
