import { describe, expect, it } from 'vitest';
import { questionExamples } from '../../src/questions/examples.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { allWords } from '../text/all-words.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { wordsLanguage } from '../text/words-language.ts';
import { whatIsSaid } from './what-is-said.ts';

const translateIn = (lang: string) => createPlainTranslator(allWords[wordsLanguage(lang)]);

describe('what is said', () => {
  it('is the title, that it is required, and the answers as they stand on the screen', () => {
    const [overall] = localize(contract, 'en').questions;
    if (overall?.kind !== 'rating') throw new Error('the survey begins with a rating');
    const { title, points } = overall.words;
    expect(whatIsSaid(overall, translateIn('en'))).toEqual([
      title,
      'Required',
      points[5],
      points[4],
      points[3],
      points[2],
      points[1],
    ]);
  });

  it('tells of a scale what its ends mean', () => {
    const scale = localize(contract, 'en').questions.find(({ kind }) => kind === 'recommendation');
    if (scale?.kind !== 'recommendation') throw new Error('the survey has a recommendation');
    const said = whatIsSaid(scale, translateIn('en'));
    expect(said.slice(-2)).toEqual([`0: ${scale.words.low}`, `10: ${scale.words.high}`]);
  });

  it.each(questionExamples)('begins with the title, then help, and has no gaps: $name', ({ question }) => {
    const said = whatIsSaid(question, translateIn('ja'));
    expect(said[0]).toBe(question.words.title);
    expect(said).toEqual(expect.arrayContaining([question.words.help ?? question.words.title]));
    expect(said.filter((text) => text.trim() === '')).toEqual([]);
  });
});
