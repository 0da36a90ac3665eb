import { openKeys } from '../keys/open-keys.ts';
import { createContactKeys, type ContactKeys } from './contact-keys.ts';
import { mintContactKey } from './mint-contact-key.ts';
import { StoredContactKeySchema } from './stored-contact-keys.ts';

export interface OpenedContactKeys {
  readonly keys: ContactKeys;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  readonly reload: () => Promise<void>;
}

/** The keys that contacts are sealed with. Rejects with a `StartupError` when the file cannot be trusted. */
export async function openContactKeys(file: string, now: number): Promise<OpenedContactKeys> {
  const kind = {
    schema: StoredContactKeySchema,
    mint: mintContactKey,
    ring: createContactKeys,
    each: 'an AES-256 key',
  };
  const { current, reload } = await openKeys(file, kind, now);
  return {
    keys: {
      newest: () => current().newest(),
      seal: (reachable) => current().seal(reachable),
      open: (sealed, response) => current().open(sealed, response),
    },
    reload,
  };
}
