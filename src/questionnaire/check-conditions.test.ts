import { describe, expect, it } from 'vitest';
import {
  contact,
  documentOf,
  note,
  overall,
  voice,
  ways,
  type Asked,
} from '../../test/fixtures/questionnaires/document-of.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const issuesOf = (...asked: readonly Asked[]) => {
  const parsed = parseQuestionnaire(documentOf(...asked));
  return parsed.ok ? [] : parsed.issues;
};
const shownIf = ({ question, words }: Asked, showIf: unknown): Asked => ({
  question: { ...question, required: false, showIf },
  words,
});

describe('conditions', () => {
  it.each<[string, unknown, string, string]>([
    [
      'itself',
      { op: 'answered', question: 'note' },
      '/question',
      'only at earlier questions; "note" stands here',
    ],
    ['a later question', { op: 'answered', question: 'voice' }, '/question', '"voice" stands here or later'],
    ['an unknown question', { op: 'answered', question: 'x' }, '/question', 'there is no question "x"'],
    ['a point beyond', { op: 'atLeast', question: 'overall', value: 6 }, '/value', 'can never be 6'],
    ['a point between', { op: 'atMost', question: 'overall', value: 2.5 }, '/value', 'can never be 2.5'],
    [
      'a "does not apply" that is not offered',
      { op: 'equals', question: 'overall', value: 'does-not-apply' },
      '/value',
      'can never be "does-not-apply"',
    ],
    ['an order of options', { op: 'atLeast', question: 'ways', value: 1 }, '/value', 'can never be 1'],
    [
      'an unknown option',
      { op: 'oneOf', question: 'ways', values: ['phone', 'fax'] },
      '/values/1',
      'can never be "fax"',
    ],
    ['one of nothing', { op: 'oneOf', question: 'ways', values: [] }, '/values', 'at least one value'],
    ['all of nothing', { op: 'all', of: [] }, '/of', 'at least one condition'],
    [
      'a mistake deep inside',
      { op: 'not', of: { op: 'any', of: [{ op: 'answered', question: 'ways' }, { op: 'sometimes' }] } },
      '/of/of/1/op',
      'expected ("answered"',
    ],
  ])('V1: may not look at %s', (_, showIf, path, message) => {
    expect(issuesOf(overall, ways, shownIf(note, showIf), voice)).toEqual([
      { path: `/questions/2/showIf${path}`, message: expect.stringContaining(message) },
    ]);
  });

  it('V1: name every mistake beside a part that cannot be read', () => {
    const showIf = {
      op: 'all',
      of: [{ op: 'answered', question: 'x' }, 'often', { op: 'not', of: { op: 'answered', question: 'y' } }],
    };
    expect(
      issuesOf(overall, shownIf(note, showIf))
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      '/questions/1/showIf/of/0/question',
      '/questions/1/showIf/of/1',
      '/questions/1/showIf/of/2/of/question',
    ]);
  });

  it('V1: hold for the first wording of a voice as well', () => {
    const opening = {
      when: [{ if: { op: 'equals', question: 'voice', value: 'praise' }, class: 'praise' }],
      otherwise: 'praise',
    };
    const early = { ...voice, question: { ...voice.question, opening } };
    expect(issuesOf(early).map(({ path }) => path)).toEqual(['/questions/0/opening/when/0/if/question']);
  });

  it.each<[Asked, string]>([
    [note, 'x'],
    [contact, 'no'],
  ])('V1: compare text and contact with nothing: %j', (asked, value) => {
    const showIf = { op: 'equals', question: asked.question.id, value };
    expect(issuesOf(asked, shownIf(overall, showIf))).toEqual([
      { path: '/questions/1/showIf/value', message: expect.stringContaining('can never be') },
    ]);
  });

  it('V1: are not judged by values where an id stands twice and could mean either question', () => {
    const again = { ...voice, question: { ...voice.question, id: 'ways' } };
    const showIf = { op: 'equals', question: 'ways', value: 'agency' };
    expect(issuesOf(ways, again, shownIf(note, showIf)).map(({ path }) => path)).toEqual(['/questions/1/id']);
  });

  it('V1: are not judged by values on a question with mistakes of its own', () => {
    const broken = { ...ways, question: { ...ways.question, options: ['phone'] } };
    const showIf = { op: 'equals', question: 'ways', value: 'agency' };
    expect(issuesOf(broken, shownIf(note, showIf)).map(({ path }) => path)).toEqual(['/questions/0/options']);
  });
});
