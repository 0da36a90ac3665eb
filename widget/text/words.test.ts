import { describe, expect, it } from 'vitest';
import { allWords } from './all-words.ts';
import { ja } from './ja.ts';

const placesIn = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));

describe.each(Object.entries(allWords))('the words in %s', (_, words) => {
  it('have exactly the keys of the others', () => {
    expect(new Set(Object.keys(words))).toEqual(new Set(Object.keys(ja)));
  });

  it.each(Object.entries(ja))('%s: have the same places to fill', (key, japanese) => {
    const texts: Readonly<Record<string, string>> = words;
    expect(placesIn(texts[key] ?? '')).toEqual(placesIn(japanese));
  });

  it('say something everywhere', () => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
