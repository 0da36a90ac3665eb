import { expect, it } from 'vitest';
import type { Response } from '../response/response.ts';
import { openSealed } from './open-sealed.ts';
import { seal } from './seal.ts';

const response: Response = {
  shape: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  survey: 'claim-payment',
  revision: 1,
  lang: 'ja',
  channel: 'website',
  startedAt: '2026-11-02T03:00:00.000Z',
  finishedAt: '2026-11-02T03:02:00.000Z',
  receipt: { number: '4T7KQ2MX9HWA', secretHash: 'q83vEjRWeJA' },
  answers: { overall: 1, words: [{ class: 'complaint', topics: [], text: '連絡がありませんでした' }] },
  consent: {},
};

it('P1: what the WebCrypto of a real browser seals is opened whole by the private key', async () => {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const { sealed } = await seal(response, { kid: 'k', jwk: { kty: 'EC', crv: 'P-256', x, y } });
  expect(await openSealed(sealed, () => privateKey)).toEqual({ ok: true, plain: response });
});
