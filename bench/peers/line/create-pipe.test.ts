import { expect, it } from 'vitest';
import { createPipe } from './create-pipe.ts';

it('carries what is sent at once in turns, each whole and in order', async () => {
  const pipe = createPipe();
  pipe.setSpeed(1_000_000);
  const order: string[] = [];
  const send = async (name: string, length: number) => {
    const pieces: Buffer[] = [];
    await pipe.send(Buffer.alloc(length, name), (piece) => {
      order.push(name);
      pieces.push(piece);
    });
    return Buffer.concat(pieces).toString();
  };
  const [long, short] = await Promise.all([send('a', 4_000), send('b', 1_000)]);
  expect(long).toBe('a'.repeat(4_000));
  expect(short).toBe('b'.repeat(1_000));
  expect(order).toEqual(['a', 'b', 'a', 'a']);
});

it('carries no faster than the line, however much is sent at once', async () => {
  const pipe = createPipe();
  pipe.setSpeed(800);
  const start = performance.now();
  const all = [3_000, 3_000].map((length) => pipe.send(Buffer.alloc(length), () => undefined));
  await Promise.all(all);
  // 6,000 bytes at 100 a millisecond; the last may be up to a millisecond early.
  expect(performance.now() - start).toBeGreaterThanOrEqual(58);
});
