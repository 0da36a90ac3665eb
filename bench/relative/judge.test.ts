import { expect, it } from 'vitest';
import { compare, ratiosTo, tolerances } from './judge.ts';

const kept = { link: { clickableMs: 2, scriptMs: 3, bytesToClickable: 6 } };
const worse = (now: Parameters<typeof compare>[1]) =>
  compare(kept, now)
    .filter(({ isWorse }) => isWorse)
    .map(({ row, figure }) => `${row} ${figure}`);

it('finds nothing worse where chance alone can tell them apart', () => {
  expect(worse({ link: { clickableMs: 2.39, scriptMs: 2, bytesToClickable: 6.1 } })).toEqual([]);
});

it('finds a question that comes later, and bytes that were added', () => {
  expect(worse({ link: { clickableMs: 2.5, scriptMs: 3, bytesToClickable: 6 } })).toEqual([
    'link clickableMs',
  ]);
  expect(worse({ link: { clickableMs: 2, scriptMs: 3, bytesToClickable: 6.2 } })).toEqual([
    'link bytesToClickable',
  ]);
});

it('compares each row with the floor of the same run, and refuses one that was not measured', () => {
  const summary = (_: string, cell: string) => {
    const median = { floor: 200, link: 500 }[cell];
    return median === undefined ? undefined : { median, least: 0, most: 0 };
  };
  const each = Object.fromEntries(Object.keys(tolerances).map((figure) => [figure, 2.5]));
  expect(ratiosTo('floor', ['link'], summary)).toEqual({ link: each });
  expect(() => ratiosTo('floor', ['tag'], summary)).toThrow('tag has no clickableMs');
});
