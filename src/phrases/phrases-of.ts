import { readPhraseLengths } from './phrase-lengths.ts';

/** The parts that a line should not break inside of; joined they are the text. A text not known is one part. */
export type PhrasesOf = (text: string) => readonly string[];

export interface PhrasedTexts {
  /** Some hold places, `{{name}}`: what is put there belongs to the phrase around it. */
  readonly texts: readonly string[];
  readonly lengths: string;
}

const PLACE = /\\\{\\\{\w+\\\}\\\}/g;
const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Each phrase a group, so that a filled text comes apart as its pattern did. */
const patternOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${phrases.map((phrase) => `(${escape(phrase).replace(PLACE, '.+?')})`).join('')}$`);

export function createPhrasesOf(known: readonly PhrasedTexts[]): PhrasesOf {
  const all = known.flatMap(({ texts, lengths }) => readPhraseLengths(texts, lengths));
  const whole = new Map(all.map((phrases) => [phrases.join(''), phrases]));
  const patterns = all
    .filter((phrases) => phrases.length > 1 && phrases.some((phrase) => phrase.includes('{{')))
    .map(patternOf);
  return (text) => {
    const phrases = whole.get(text);
    if (phrases) return phrases;
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      if (found) return found.slice(1);
    }
    return [text];
  };
}
