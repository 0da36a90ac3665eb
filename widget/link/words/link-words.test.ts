import { describe, expect, it } from 'vitest';
import { phraseLengthsOf } from '../../../src/phrases/split-phrases.ts';
import { linesIn } from '../../../src/phrases/texts-in.ts';
import { ja } from './ja.ts';
import { linkWords, loadLinkWords } from './link-words.ts';

const placesIn = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));

describe.each(Object.entries(linkWords))('the words of a link in %s', (lang, load) => {
  it('are all there, say something, and have the same places to fill', async () => {
    const words: Readonly<Record<string, string>> = await load();
    const { phrases } = await loadLinkWords(lang);
    expect(phrases).toBe(lang === 'ja' ? phraseLengthsOf(linesIn(words), lang) : undefined);
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(ja).toSorted());
    for (const [key, japanese] of Object.entries(ja)) {
      expect([key, words[key]?.trim()]).not.toEqual([key, '']);
      expect([key, placesIn(words[key] ?? '')]).toEqual([key, placesIn(japanese)]);
    }
  });
});
