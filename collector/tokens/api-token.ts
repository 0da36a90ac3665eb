import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token lets its holder do. */
export const SCOPES = ['voices:read', 'invitations:mint', 'sites:manage', 'stages:report'] as const;
export type Scope = (typeof SCOPES)[number];

/** What one may do that is bound to a site: only what asks whose it is. */
export const SCOPES_OF_ONE_SITE: readonly Scope[] = ['voices:read'];

/** An API token as it is shown once: its id finds it again, its secret of 256 bits is kept as a hash alone. */
export function mintApiToken(): { readonly id: string; readonly token: string; readonly secretHash: string } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, token: `koe_${id}_${secret}`, secretHash: hashSecret(secret) };
}

export function parseApiToken(token: string): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = /^koe_([0-9a-f]{12})_([\w-]{43})$/.exec(token) ?? [];
  return id !== undefined && secret !== undefined ? { id, secret } : undefined;
}

const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes the same time whatever was sent. */
export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash));
