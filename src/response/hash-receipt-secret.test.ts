import { expect, it } from 'vitest';
import { hashReceiptSecret } from './hash-receipt-secret.ts';

it('hashes as the test vector of FIPS 180-2 says', async () => {
  expect(await hashReceiptSecret('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
});
