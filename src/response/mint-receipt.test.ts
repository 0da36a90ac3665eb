import { expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { mintReceipt } from './mint-receipt.ts';
import { isReceiptNumber } from './receipt-number.ts';

it('mints a valid number and a secret of 128 bits, different each time', () => {
  const randomBytes = seededBytes(7);
  const one = mintReceipt(randomBytes);
  const other = mintReceipt(randomBytes);
  expect(isReceiptNumber(one.number)).toBe(true);
  expect(Buffer.from(one.secret, 'base64url')).toHaveLength(16);
  expect(other.number).not.toBe(one.number);
  expect(other.secret).not.toBe(one.secret);
});
