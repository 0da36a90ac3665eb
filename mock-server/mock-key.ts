import { openSealed, type Opened } from '../src/sealing/open-sealed.ts';
import type { SealingKey } from '../src/protocol/survey-reply.ts';

const publicPart = {
  kty: 'EC',
  crv: 'P-256',
  x: '8qvBexOeQMP7-gG_BPNG3xjSHOxFduc7OZv42iBt0IY',
  y: '_IyQ6TwCsJmugR6OQn3KTVFKCTdMjlOHIxceAQ0WIrI',
} as const;

/** Published on purpose: a static page must carry its public half before any mock runs. Guards nothing. */
const privatePart = { ...publicPart, d: 'sACGBlRb7ZN4eYhPG01RYW7AOqZMQMlrNShxPcNwFiI' } as const;

/** What devices seal to when they talk to the mock. A collector never holds it. */
export const mockSealingKey: SealingKey = { kid: 'mock', jwk: publicPart };

/** Opens what was sealed to the mock's key, as the collector opens what was sealed to its own. */
export async function openWithMockKey(sealed: string): Promise<Opened> {
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', privatePart, algorithm, false, ['deriveBits']);
  return openSealed(sealed, (kid) => (kid === mockSealingKey.kid ? key : undefined));
}
