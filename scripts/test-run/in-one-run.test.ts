import { expect, it } from 'vitest';
import { inOneRun } from './in-one-run.ts';
import type { Part } from './part.ts';

const part = (name: string, rest: Partial<Part> = {}): Part => ({
  name,
  runs: { projects: [name] },
  needs: [],
  alone: false,
  ...rest,
});
const unit = part('unit');
const journeys = part('journeys', { needs: ['build', 'browser'], alone: true });
const engines = part('engines', { needs: ['browser', 'engines'], alone: true });

it('joins what wants to be alone, and leaves the rest as it is', () => {
  expect(inOneRun([unit, journeys, engines], () => false)).toEqual([
    unit,
    part('journeys+engines', {
      runs: { projects: ['journeys', 'engines'] },
      needs: ['build', 'browser', 'engines'],
      alone: true,
    }),
  ]);
  expect(inOneRun([unit], () => false)).toEqual([unit]);
});

it('lets what lacks something fail by itself', () => {
  expect(inOneRun([journeys, engines], ({ name }) => name === 'engines')).toEqual([engines, journeys]);
});
