import { openKeys } from '../keys/open-keys.ts';
import { createInvitationKeys, type InvitationKeys } from './invitation-keys.ts';
import { mintSigningKey } from './mint-signing-key.ts';
import { StoredSigningKeySchema } from './stored-signing-keys.ts';

export interface OpenedInvitationKeys {
  readonly keys: InvitationKeys;
  /** Takes up keys that were added to the file since; rejects, and keeps what it has, when the file is amiss. */
  readonly reload: () => Promise<void>;
}

/** The keys that invitations are signed with. Rejects with a `StartupError` when the file cannot be trusted. */
export async function openInvitationKeys(file: string, now: number): Promise<OpenedInvitationKeys> {
  const kind = {
    schema: StoredSigningKeySchema,
    mint: mintSigningKey,
    ring: createInvitationKeys,
    each: 'a key pair on Ed25519',
  };
  const { current, reload } = await openKeys(file, kind, now);
  return {
    keys: {
      newest: () => current().newest(),
      sign: (invitation) => current().sign(invitation),
      verify: (token) => current().verify(token),
    },
    reload,
  };
}
