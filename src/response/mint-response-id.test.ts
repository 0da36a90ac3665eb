import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { mintResponseId } from './mint-response-id.ts';
import { RESPONSE_ID } from './response-id.ts';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('mintResponseId', () => {
  it('lays the fields out as RFC 9562 does in its example', () => {
    const bytes = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(mintResponseId(1_645_557_742_000, () => bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('makes a UUIDv7 of any time and any random bytes', () => {
    fc.assert(
      fc.property(time, random, (now, bytes) => {
        const id = mintResponseId(now, () => bytes);
        expect(id).toMatch(RESPONSE_ID);
        expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(now);
      }),
    );
  });

  it('sorts an earlier id before a later one, whatever the random bytes', () => {
    fc.assert(
      fc.property(time, time, random, random, (one, other, first, second) => {
        fc.pre(one < other);
        expect(mintResponseId(one, () => first) < mintResponseId(other, () => second)).toBe(true);
      }),
    );
  });

  it('keeps 74 random bits, so that ids of one millisecond differ', () => {
    const randomBytes = seededBytes(1);
    const ids = new Set(Array.from({ length: 1_000 }, () => mintResponseId(0, randomBytes)));
    expect(ids.size).toBe(1_000);
    const all = Uint8Array.from({ length: 10 }, () => 0xff);
    expect(mintResponseId(0, () => all)).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  });
});
