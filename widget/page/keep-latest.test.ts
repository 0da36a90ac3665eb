import { expect, it } from 'vitest';
import { keepLatest } from './keep-latest.ts';

/** A text being typed, and a store whose saves end when they are told to. */
function typing() {
  const begun: string[] = [];
  const ends: ((failure?: Error) => void)[] = [];
  let text = '';
  const keep = keepLatest(() => {
    begun.push(text);
    return new Promise<void>((resolve, reject) => {
      ends.push((failure) => (failure ? reject(failure) : resolve()));
    });
  });
  return {
    begun,
    type(next: string) {
      text = next;
      void keep();
    },
    async end(failure?: Error) {
      ends.shift()?.(failure);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

it('saves at once, one at a time, and of what comes meanwhile only the last', async () => {
  const { begun, type, end } = typing();
  for (const text of ['a', 'ab', 'abc']) type(text);
  expect(begun).toEqual(['a']);
  await end();
  expect(begun).toEqual(['a', 'abc']);
  await end();
  type('abcd');
  expect(begun).toEqual(['a', 'abc', 'abcd']);
});

it('goes on after a save that failed', async () => {
  const { begun, type, end } = typing();
  type('a');
  type('ab');
  await end(new Error('the disk is full'));
  expect(begun).toEqual(['a', 'ab']);
});

it('tells once all that was asked for is kept', async () => {
  const ends: (() => void)[] = [];
  const keep = keepLatest(() => new Promise((resolve) => ends.push(resolve)));
  const told: string[] = [];
  void keep();
  void keep().then(() => told.push('kept'));
  ends.shift()?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual([]);
  ends.shift()?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual(['kept']);
});
