import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { followReadings } from './follow-readings.ts';
import type { ReadingsOf } from './readings-of.ts';

const readingsOf: ReadingsOf = () => [];
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('loads nothing until furigana is wanted, then once', async () => {
  const wanted = signal(false);
  let loads = 0;
  const readings = followReadings(
    () => wanted.value,
    () => Promise.resolve(readingsOf).finally(() => (loads += 1)),
  );
  expect(loads).toBe(0);
  for (const on of [true, false, true]) {
    wanted.value = on;
    await settled();
    expect(readings.value).toBe(on ? readingsOf : undefined);
  }
  expect(loads).toBe(1);
});

it('leaves words bare where it cannot be loaded, and tries again when it is wanted again', async () => {
  const wanted = signal(true);
  const answers = [Promise.reject(new TypeError('offline')), Promise.resolve(readingsOf)];
  const readings = followReadings(
    () => wanted.value,
    () => answers.shift() ?? Promise.reject(new RangeError('asked too often')),
  );
  await settled();
  expect(readings.value).toBeUndefined();
  wanted.value = false;
  wanted.value = true;
  await settled();
  expect(readings.value).toBe(readingsOf);
});
