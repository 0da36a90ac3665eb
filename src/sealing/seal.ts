import type { SealedResponse } from '../protocol/submit.ts';
import type { SealingKey } from '../protocol/survey-reply.ts';
import type { Response } from '../response/response.ts';
import { encryptCompact } from './encrypt-compact.ts';
import { SealingError } from './sealing-error.ts';
import { sha256Hex } from './sha256-hex.ts';
import { webCrypto } from './web-crypto.ts';

/**
 * Seals a finished response to the insurer's key, so that nothing on the device can open it again (P1). Each call
 * gives other bytes: seal once, and send what was kept (X3). Rejects with `SealingError`.
 */
export async function seal(response: Response, key: SealingKey): Promise<SealedResponse> {
  webCrypto();
  const plain = new TextEncoder().encode(JSON.stringify(response));
  const sealed = await encryptCompact(plain, key).catch((cause: unknown) => {
    throw new SealingError('bad-key', { cause });
  });
  return { id: response.id, survey: response.survey, sha256: await sha256Hex(sealed), sealed };
}
