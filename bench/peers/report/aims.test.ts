import { expect, it } from 'vitest';
import { names } from '../cells/names.ts';
import { judge } from './aims.ts';
import type { FigureName, Summary } from './summarize.ts';

const times: Readonly<Record<string, number>> = {
  [names.link]: 300,
  [names.snippet]: 600,
  [names.tag]: 700,
  [names.button]: 400,
  [names.posthog]: 2_000,
};
const summary =
  (others: Partial<Record<FigureName, number>> = {}): Summary =>
  (_, cell, figure) => {
    const value = figure === 'clickableMs' ? (times[cell] ?? 700) : (others[figure] ?? 0);
    return { median: value, least: value, most: value };
  };
const missed = (given: Summary) => judge(given).filter(({ isMet }) => !isMet);

it('an aim is met up to its limit and missed beyond it', () => {
  expect(missed(summary()).map(({ aim, figure }) => `${aim}: ${figure}`)).toEqual([
    'Koe, fast snippet: first question clickable in at most 0.8 × the best peer’s bare bundle: 0.86 × (600 of 700 ms)',
  ]);
  expect(missed(summary({ heapMb: 0.41 }))).toHaveLength(5);
});

it('a figure that was not measured is not met', () => {
  expect(judge(() => undefined).every(({ isMet }) => !isMet)).toBe(true);
});
