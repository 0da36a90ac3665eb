import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGuide, snippetsIn } from './snippets.ts';

const english = snippetsIn(readGuide('en'));
const names = english.map(({ name }) => name);

it('the Japanese guide holds the same snippets as the English one, each with a name of its own', () => {
  expect(snippetsIn(readGuide('ja'))).toEqual(english);
  expect(new Set(names).size).toBe(names.length);
});

it('no block of a guide is without a name, and so without a journey', () => {
  for (const guide of ['en', 'ja'] as const)
    expect(readGuide(guide).match(/^ *```(?=\w)/gm)).toHaveLength(names.length);
});

it('each snippet is walked in a browser', () => {
  const walks = ['guide.test.ts', '../diag.test.ts', '../package/typed-element.test.ts']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
  const walked = [...walks.matchAll(/^  it\('(?:P2: )?([\w, -]+): /gm)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  expect(walked).toEqual(expect.arrayContaining(names));
});

it('both guides have the same chapters', () => {
  const levels = (guide: 'en' | 'ja') => readGuide(guide).match(/^#+(?= )/gm);
  expect(levels('ja')).toEqual(levels('en'));
});
