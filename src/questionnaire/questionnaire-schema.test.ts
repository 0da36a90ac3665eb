import { describe, expect, it } from 'vitest';
import { documentOf, overall, voice, ways } from '../../test/fixtures/questionnaires/document-of.ts';
import { taxonomy } from '../questionnaires/taxonomy.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const surplus = 'is no field of the format, or has nothing to belong to';
const badId = 'expected an id of small letters, digits and hyphens, such as "first-contact"';
const issuesOf = (input: unknown) => {
  const parsed = parseQuestionnaire(input, taxonomy);
  return parsed.ok ? [] : parsed.issues;
};

describe('a document', () => {
  const valid = documentOf(overall, ways);

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'is missing'],
    ['a word', 'contract', '', 'expected Object, got "contract"'],
    ['a fractional revision', { ...valid, revision: 1.5 }, '/revision', 'expected a whole number'],
    ['a half revision', { ...valid, revision: 0.5 }, '/revision', 'expected a whole number'],
    ['revision 0', { ...valid, revision: 0 }, '/revision', 'expected a whole number from 1'],
    ['an id in capitals', { ...valid, id: 'Visit' }, '/id', badId],
    ['an id that objects have of themselves', { ...valid, id: 'constructor' }, '/id', badId],
    ['no questions', documentOf(), '/questions', 'expected at least one question'],
    ['no language', { ...valid, words: {} }, '/words', 'expected the words of at least one language'],
    [
      'a bad language tag',
      { ...valid, words: { ...valid.words, en_US: valid.words.ja } },
      '/words/en_US',
      'expected a language tag (BCP 47) such as "ja", "zh-Hans" or "pt-BR"',
    ],
    [
      'another version of the taxonomy',
      { ...valid, taxonomy: '2019' },
      '/taxonomy',
      `expected the taxonomy's version, "2024"`,
    ],
    ['a surplus field', { ...valid, colour: 'indigo' }, '/colour', surplus],
  ])('V1: may not have %s', (_, document, path, message) => {
    expect(issuesOf(document)).toEqual([{ path, message }]);
  });

  it('V1: names every surplus field', () => {
    expect(issuesOf({ ...valid, colour: 'indigo', font: 'serif' })).toHaveLength(2);
  });
});

describe('words', () => {
  it.each([
    ['a blank phrase', overall, { ...overall.words, title: ' ' }, '/title', 'expected some words'],
    [
      'a missing point',
      overall,
      { ...overall.words, points: { 5: '5', 4: '4', 3: '3', 2: '2' } },
      '/points/1',
      'is missing',
    ],
    [
      'a "does not apply" that is not offered',
      overall,
      { ...overall.words, doesNotApply: '—' },
      '/doesNotApply',
      surplus,
    ],
    [
      'a missing option',
      ways,
      { ...ways.words, options: { phone: '電話' } },
      '/options/agency',
      'is missing',
    ],
    [
      'a topic that is not there',
      voice,
      { ...voice.words, topics: { ...voice.words.topics, 'a/b~c': '?' } },
      '/topics/a~1b~0c',
      surplus,
    ],
  ])('V1: may not have %s', (_, { question }, words, path, message) => {
    expect(issuesOf(documentOf({ question, words }))).toEqual([
      { path: `/words/ja/questions/${question.id}${path}`, message },
    ]);
  });

  it('V1: must say what "does not apply" means where it is offered', () => {
    const rating = { ...overall, question: { ...overall.question, doesNotApply: true } };
    expect(issuesOf(documentOf(rating))).toEqual([
      { path: '/words/ja/questions/overall/doesNotApply', message: 'is missing' },
    ]);
  });

  it('V1: are judged in every language', () => {
    const document = documentOf(overall);
    const { questions: _, ...en } = document.words.ja;
    const words = {
      ja: document.words.ja,
      en,
      ne: { ...document.words.ja, questions: { weather: overall.words } },
    };
    expect(issuesOf({ ...document, words })).toEqual([
      { path: '/words/en/questions', message: 'is missing' },
      { path: '/words/ne/questions/overall', message: 'is missing' },
      { path: '/words/ne/questions/weather', message: surplus },
    ]);
  });
});
