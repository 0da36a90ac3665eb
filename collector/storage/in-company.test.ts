import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inCompany } from './in-company.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A store in which each write takes a turn; it refuses whatever holds a negative number. */
function aStore() {
  const written: (readonly number[])[] = [];
  const write = async (batch: readonly number[]) => {
    await turn();
    if (batch.some((item) => item < 0)) throw new Error('refused');
    written.push(batch);
    return batch.map((item) => `kept ${item}`);
  };
  return { written, write };
}

it('writes what comes at about the same time in one go', async () => {
  const { written, write } = aStore();
  const keep = inCompany(write, 10, turn);
  const kept = await Promise.all([keep([1, 2]), keep([3]), keep([4, 5])]);
  expect(written).toEqual([[1, 2, 3, 4, 5]]);
  expect(kept).toEqual([['kept 1', 'kept 2'], ['kept 3'], ['kept 4', 'kept 5']]);
});

it('D7: tells each batch its own outcomes, and writes every item that nothing is wrong with once', async () => {
  const batches = fc.array(fc.array(fc.integer({ min: -1, max: 99 }), { minLength: 1, maxLength: 7 }));
  await fc.assert(
    fc.asyncProperty(batches, fc.integer({ min: 1, max: 9 }), async (sent, most) => {
      const { written, write } = aStore();
      const keep = inCompany(write, most, turn);
      const told = await Promise.allSettled(sent.map(keep));
      const good = sent.filter((batch) => batch.every((item) => item >= 0));
      expect(told.map((one) => (one.status === 'fulfilled' ? one.value : 'refused'))).toEqual(
        sent.map((batch) => (good.includes(batch) ? batch.map((item) => `kept ${item}`) : 'refused')),
      );
      const sorted = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);
      expect(sorted(written.flat())).toEqual(sorted(good.flat()));
      for (const batch of written)
        expect(batch.length <= most || sent.some((own) => own === batch)).toBe(true);
    }),
  );
});

it('goes on after a failure', async () => {
  const { write } = aStore();
  const keep = inCompany(write, 10, turn);
  await expect(keep([-1])).rejects.toThrow('refused');
  expect(await keep([1])).toEqual(['kept 1']);
});
