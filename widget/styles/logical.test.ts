import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SIDE = '(?:left|right)';
/** Properties and values that name a side of the screen instead of a side of the line. */
const PHYSICAL = new RegExp(
  [
    `(?:^|[;{\\s])(?:[a-z-]+-)?${SIDE}(?:-[a-z-]+)?\\s*:`,
    `(?:text-align|float|clear|justify-[a-z]+|[a-z-]+-position|[a-z-]+-origin)\\s*:[^;}]*\\b${SIDE}\\b`,
    // The first value goes along the line: it needs the sign of the direction.
    `(?:translate|transform)\\s*:(?![^;]*--koe-(?:from|onwards))[^;]*`,
  ].join('|'),
  'g',
);
/** Of four values the second is for the right and the fourth for the left. */
const FOUR_SIDES = /(?:margin|padding|inset|border-(?:width|style|color|radius))\s*:\s*([^;}]+)/g;
/** A tick is drawn with two sides of a box that is turned; it looks the same in every script. */
const TICK = '0 3px 3px 0';

function physicalIn(css: string): readonly string[] {
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const lopsided = [...rules.matchAll(FOUR_SIDES)].flatMap(([declaration, values = '']) => {
    const sides = values.trim().split(/\s+(?![^(]*\))/);
    return sides.length === 4 && sides[1] !== sides[3] && values.trim() !== TICK ? [declaration] : [];
  });
  return [...Array.from(rules.matchAll(PHYSICAL), ([found]) => found.trim()), ...lopsided];
}

describe('style sheets', () => {
  const sheets = globSync('widget/{styles,page,view}/**/*.css');

  it('are found', () => expect(sheets.length).toBeGreaterThan(10));

  it.each(sheets)('%s needs only text for a language written from the right', (path) => {
    expect(physicalIn(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    'a{margin-left: 1px}',
    'a { left: 0 }',
    'a { border-top-right-radius: 1px }',
    'a { border-left-color: red }',
    'a { scroll-margin-right: 1px }',
    'a { text-align: right }',
    'a { float: left }',
    'a { background-position: left top }',
    'a { padding: 1px 2px 3px 4px }',
    'a { margin: 0 calc(1px + 2px) 0 -1px }',
    'a { translate: 12px }',
    'a { transform: translateX(12px) }',
  ])('would be caught: %s', (css) => {
    expect(physicalIn(css)).toHaveLength(1);
  });

  it.each([
    'a { margin-inline-start: 1px; text-align: end; inset-inline: 0 }',
    'a { padding: 1px 2px 3px; margin: 0 1px 0 1px; border-width: 0 3px 3px 0 }',
    'a { translate: var(--koe-from) }',
    '/* left: 0 */ a { border-start-end-radius: 1px; inset: 0 }',
  ])('would pass: %s', (css) => {
    expect(physicalIn(css)).toEqual([]);
  });
});
