import type { RandomBytes } from './random-bytes.ts';

/**
 * A UUIDv7, RFC 9562 §5.7: sorts by the millisecond it was minted in, and is random within it.
 * `now` is in whole milliseconds since the epoch.
 */
export function mintResponseId(now: number, randomBytes: RandomBytes): string {
  const time = now.toString(16).padStart(12, '0');
  const random = Array.from(randomBytes(10), (byte, index) => {
    // The variant `10` stands in the top two bits of the first byte of rand_b.
    const bits = index === 2 ? (byte & 0x3f) | 0x80 : byte;
    return bits.toString(16).padStart(2, '0');
  }).join('');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(1, 4)}`,
    random.slice(4, 8),
    random.slice(8),
  ].join('-');
}
