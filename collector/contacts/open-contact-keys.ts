import { openSecretBox } from '../keys/open-secret-box.ts';
import { createContactKeys, type ContactKeys } from './contact-keys.ts';

export interface OpenedContactKeys {
  readonly keys: ContactKeys;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  readonly reload: () => Promise<void>;
}

/** The keys that contacts are sealed with. Rejects with a `StartupError` when the file cannot be trusted. */
export async function openContactKeys(file: string, now: number): Promise<OpenedContactKeys> {
  const { box, reload } = await openSecretBox(file, now);
  return { keys: createContactKeys(box), reload };
}
