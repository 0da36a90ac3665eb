import { join } from 'node:path';
import { openInvitationKeys } from '../../collector/invitations/open-invitation-keys.ts';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { anInvitation } from '../fixtures/an-invitation.ts';

/** Signs as the collector in this folder does: with its own keys. */
export async function mintToken(dataDir: string, changed: Partial<Invitation> = {}): Promise<string> {
  const { keys } = await openInvitationKeys(join(dataDir, 'invitation-keys.json'), Date.now());
  return keys.sign(anInvitation(changed));
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** One that ended yesterday. */
export function ended(): Pick<Invitation, 'mintedAt' | 'opensUntil' | 'submitsUntil'> {
  const now = Math.floor(Date.now() / 1_000) * 1_000;
  return { mintedAt: now - 30 * DAY_MS, opensUntil: now - 2 * DAY_MS, submitsUntil: now - DAY_MS };
}
