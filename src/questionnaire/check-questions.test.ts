import { describe, expect, it } from 'vitest';
import { contact, documentOf, overall, voice, ways } from '../../test/fixtures/questionnaires/document-of.ts';
import { taxonomy } from '../questionnaires/taxonomy.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const issuesOf = (input: unknown) => {
  const parsed = parseQuestionnaire(input, taxonomy);
  return parsed.ok ? [] : parsed.issues;
};

describe('questions', () => {
  it.each<[string, unknown, string, string]>([
    ['no id', { ...ways.question, id: undefined }, '/id', 'is missing'],
    [
      'an option that stands twice',
      { ...ways.question, options: ['phone', 'agency', 'phone'] },
      '/options/2',
      'this option stands twice',
    ],
    [
      'more ticks than options',
      { ...ways.question, atMost: 3 },
      '/atMost',
      'expected no more than there are options',
    ],
    [
      'an unknown taxonomy id',
      voiceMappedTo('oth-other', 'rain'),
      '/topics/0/taxonomy/1',
      '"rain" is no subcategory of taxonomy 2024',
    ],
    [
      'a category for a taxonomy id',
      voiceMappedTo('claims'),
      '/topics/0/taxonomy/0',
      '"claims" is no subcategory of taxonomy 2024',
    ],
    [
      'a topic that stands twice',
      { ...voice.question, topics: [...voice.question.topics, ...voice.question.topics] },
      '/topics/1',
      'a topic with this id stands earlier',
    ],
    ['no bound on the text', { ...voice.question, maxLength: undefined }, '/maxLength', 'is missing'],
  ])('V1: may not have %s', (_, question, path, message) => {
    const document = { ...documentOf(ways, voice), questions: [question] };
    expect(issuesOf(document)).toContainEqual({ path: `/questions/0${path}`, message });
  });

  function voiceMappedTo(...ids: readonly string[]) {
    return { ...voice.question, topics: [{ id: 'other', taxonomy: ids }] };
  }

  it('V1: may not be holes in a list', () => {
    const questions: unknown[] = [];
    questions[1] = overall.question;
    expect(issuesOf({ ...documentOf(overall), questions })).toContainEqual({
      path: '/questions/0',
      message: 'is missing',
    });
  });

  it('V1: may not share an id, and the words of that id are left unjudged', () => {
    const again = { question: { id: 'overall', kind: 'consent' }, words: ways.words };
    expect(issuesOf(documentOf(overall, again))).toEqual([
      { path: '/questions/1/id', message: 'a question with the id "overall" stands earlier' },
    ]);
  });

  it('V1: may ask for contact only once', () => {
    const again = { ...contact, question: { id: 'contact-again', kind: 'contact' } };
    expect(issuesOf(documentOf(contact, again))).toEqual([
      { path: '/questions/1/kind', message: 'there may be only one contact question' },
    ]);
  });

  it('V5: may be required only in the first place', () => {
    const second = { ...ways, question: { ...ways.question, required: true } };
    expect(issuesOf(documentOf(overall, second))).toEqual([
      { path: '/questions/1/required', message: 'only the first question may be required' },
    ]);
  });
});
