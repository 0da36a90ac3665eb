import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64url } from './base64url.ts';

it('writes bytes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});
