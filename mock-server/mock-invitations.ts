import { compactVerify, CompactSign, importJWK } from 'jose';
import { claimsOf, parseClaims } from '../src/invitation/claims.ts';
import type { Invitation } from '../src/invitation/invitation.ts';

const ALGORITHM = 'EdDSA';
const publicPart = { kty: 'OKP', crv: 'Ed25519', x: '2K8q6YrNP97gFHKeBjp7GmL3dpjLwN9PaGokCK-T-Mc' } as const;

/** Published on purpose, as the mock's sealing key is: whoever tries the mock mints with it. A collector never holds it. */
const privatePart = { ...publicPart, d: 'NK0pi7gU3A61Y9jf47mndcDucJ6c47NiJuSx5D2xKf8' } as const;

/** An invitation that the mock takes for its own. */
export async function mintMockInvitation(invitation: Invitation): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claimsOf(invitation))))
    .setProtectedHeader({ alg: ALGORITHM, kid: 'mock' })
    .sign(await importJWK(privatePart, ALGORITHM));
}

/** What it says; undefined when the mock's key did not sign it. */
export async function verifyMockInvitation(token: string): Promise<Invitation | undefined> {
  try {
    const key = await importJWK(publicPart, ALGORITHM);
    const { payload } = await compactVerify(token, key, { algorithms: [ALGORITHM] });
    return parseClaims(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return undefined;
  }
}
