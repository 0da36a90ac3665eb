import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestionnaire } from '../../test/fixtures/questionnaires/arbitrary-questionnaire.ts';
import { contract } from '../questionnaires/contract/contract.ts';
import { localize } from './localize.ts';

describe('localize', () => {
  it('joins every question with its words of the language, and leaves the other languages behind', () => {
    fc.assert(
      fc.property(arbitraryQuestionnaire, (document) => {
        const languages = Object.keys(document.words);
        for (const [lang, words] of Object.entries(document.words)) {
          const { questions, ...local } = localize(document, lang);
          const { words: _words, questions: _questions, ...structure } = document;
          const { title, purpose } = words;
          expect(local).toEqual({ ...structure, lang, languages, title, purpose });
          expect(questions).toEqual(
            document.questions.map((question) => ({ ...question, words: words.questions[question.id] })),
          );
        }
      }),
    );
  });

  it('has no words in a language that the questionnaire lacks', () => {
    expect(() => localize(contract, 'fr')).toThrow(new RangeError('contract has no words in fr'));
    expect(() => localize(contract, 'toString')).toThrow(RangeError);
  });

  it('refuses words of another kind', () => {
    const ja = { title: '題', purpose: '目的', questions: { overall: { title: '満足？' } } };
    const document = { ...contract, questions: contract.questions.slice(0, 1), words: { ja } };
    expect(() => localize(document, 'ja')).toThrow('overall lacks the words of a rating question');
  });
});
