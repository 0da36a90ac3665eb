import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixedLengths } from './fixed-lengths.ts';

const folder = 'widget/styles';

it('turns what is measured in the root’s font into pixels, and nothing else', () => {
  expect(fixedLengths('a{margin:-.5rem 1.25rem 0 2em;--remote:1rem}', 20)).toBe(
    'a{margin:-10px 25px 0 2em;--remote:20px}',
  );
});

it.each(readdirSync(folder))(
  'leaves %s without a length or a condition that the page around could change',
  (name) => {
    const css = fixedLengths(readFileSync(join(folder, name), 'utf8'), 16);
    expect(css).not.toMatch(/\d(rem|vw|vi)\b|@media \(m(in|ax)-width/);
  },
);
