import { describe, expect, it } from 'vitest';
import { phraseLengthsOf } from '../../../src/phrases/split-phrases.ts';
import { linesIn } from '../../../src/phrases/texts-in.ts';
import { allWords } from '../all-words.ts';
import { ja } from './ja.ts';
import { loadVoicesWords } from './load-voices-words.ts';

const placesIn = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));

describe.each(Object.keys(allWords))('the words of the list of receipts in %s', (lang) => {
  it('have exactly the keys of the others, and say something everywhere', async () => {
    const { words } = await loadVoicesWords(lang);
    expect(Object.keys(words)).toEqual(Object.keys(ja));
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have their phrases where their language is written without spaces', async () => {
    const { words, phrases } = await loadVoicesWords(lang);
    expect(phrases).toBe(lang === 'ja' ? phraseLengthsOf(linesIn(words), lang) : undefined);
  });

  it('have the same places to fill', async () => {
    const spoken = await loadVoicesWords(lang);
    const words: Readonly<Record<string, string>> = spoken.words;
    for (const [key, japanese] of Object.entries(ja))
      expect([key, placesIn(words[key] ?? '')]).toEqual([key, placesIn(japanese)]);
  });
});
