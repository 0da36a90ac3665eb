import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64url, fromBase64url } from './base64url.ts';

it('writes bytes as Node does, and reads them again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(base64url(bytes))).toEqual(bytes);
    }),
  );
});

it('takes a long text in one piece', () => {
  const bytes = new Uint8Array(300_000).fill(7);
  expect(fromBase64url(base64url(bytes))).toEqual(bytes);
});

it('reads nothing into what is none', () => {
  expect(() => fromBase64url('§')).toThrow('character');
});
