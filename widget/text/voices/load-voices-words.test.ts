import { describe, expect, it } from 'vitest';
import { allWords } from '../all-words.ts';
import { ja } from './ja.ts';
import { loadVoicesWords } from './load-voices-words.ts';

const placesIn = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));

describe.each(Object.keys(allWords))('the words of the list of receipts in %s', (lang) => {
  it('have exactly the keys of the others, and say something everywhere', async () => {
    const words = await loadVoicesWords(lang);
    expect(Object.keys(words)).toEqual(Object.keys(ja));
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have the same places to fill', async () => {
    const words: Readonly<Record<string, string>> = await loadVoicesWords(lang);
    for (const [key, japanese] of Object.entries(ja))
      expect([key, placesIn(words[key] ?? '')]).toEqual([key, placesIn(japanese)]);
  });
});
