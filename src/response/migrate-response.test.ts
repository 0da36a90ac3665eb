import { describe, expect, it } from 'vitest';
import { migrateResponse, type Lift } from './migrate-response.ts';

const lifts: readonly Lift[] = [
  (one) => ({ ...one, shape: 2, path: '1-2' }),
  (two) => ({ ...two, shape: 3, path: `${String(two.path)}-3` }),
];

describe('migrating a response', () => {
  it('D6: lifts it shape by shape from the one it has to the newest', () => {
    expect(migrateResponse({ shape: 1, id: 'x' }, lifts)).toEqual({ shape: 3, id: 'x', path: '1-2-3' });
    expect(migrateResponse({ shape: 2, path: '2' }, lifts)).toEqual({ shape: 3, path: '2-3' });
  });

  it.each([
    { shape: 3 },
    { shape: 4 },
    { shape: 0 },
    { shape: -1 },
    { shape: 1.5 },
    { shape: '1' },
    {},
    null,
    'x',
  ])('leaves %j as it is', (input) => {
    expect(migrateResponse(input, lifts)).toBe(input);
  });
});
