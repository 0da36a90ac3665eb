import { expect, it } from 'vitest';
import type { Measured } from '../measured.ts';
import { summarize } from './summarize.ts';

const visit = (cell: string, clickableMs: number | null, heaps: readonly number[]): Measured => ({
  of: 'test',
  network: 'slow',
  cell,
  run: 0,
  busy: 0,
  visit: {
    visibleMs: clickableMs,
    clickableMs,
    hydratedMs: clickableMs,
    bytesToClickable: 0,
    requestsToClickable: 0,
    bytes: 0,
    requests: 0,
    scriptMs: 0,
    blockingMs: 0,
    shift: 0,
    heaps: [...heaps],
    clickToPaintMs: clickableMs,
    host: { bytes: 0, requests: 0, scriptMs: 0, blockingMs: 0, shift: 0 },
    carried: [],
  },
});
const all = [
  visit('blank', null, [500_000]),
  visit('framed', 300, [600_000, 900_000]),
  visit('framed', 100, [600_000, 900_000]),
  visit('framed', 200, [600_000, 900_000]),
];

it('tells the median and both ends', () => {
  expect(summarize(all, 'blank')('slow', 'framed', 'clickableMs')).toEqual({
    median: 200,
    least: 100,
    most: 300,
  });
});

it('takes a blank page’s heap off each thread’s', () => {
  expect(summarize(all, 'blank')('slow', 'framed', 'heapMb')?.median).toBeCloseTo(0.5);
});

it('has no time for what shows no question, and nothing for a network that was not measured', () => {
  expect(summarize(all, 'blank')('slow', 'blank', 'clickableMs')).toBeUndefined();
  expect(summarize(all, 'blank')('fast', 'framed', 'clickableMs')).toBeUndefined();
});
