import { describe, expect, it } from 'vitest';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { parseSurveyReply } from './parse-survey-reply.ts';

const questionnaire = {
  ...visitQuestionnaire,
  lang: 'ja',
  languages: ['ja', 'en'],
  title: 'ご来店について',
  purpose: 'より良いご案内のために伺います。',
  questions: visitQuestionnaire.questions.map((question) => ({ ...question, words: { title: question.id } })),
};
const reply = {
  questionnaire,
  sealingKey: { kid: 'key-1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
};
const [first, ...others] = questionnaire.questions;
const asked = (question: unknown) => ({
  ...reply,
  questionnaire: { ...questionnaire, questions: [question, ...others] },
});

describe('reading a survey', () => {
  it('gives back what the collector sent', () => {
    expect(parseSurveyReply(reply)).toBe(reply);
  });

  it.each([
    ['a captive portal', '<html>', '/questionnaire/id'],
    ['nothing', undefined, '/questionnaire/id'],
    ['a problem document', { type: 'x', title: 'x', status: 404 }, '/questionnaire/id'],
    [
      'no revision',
      { ...reply, questionnaire: { ...questionnaire, revision: '3' } },
      '/questionnaire/revision',
    ],
    [
      'no languages',
      { ...reply, questionnaire: { ...questionnaire, languages: [] } },
      '/questionnaire/languages',
    ],
    [
      'no questions',
      { ...reply, questionnaire: { ...questionnaire, questions: [] } },
      '/questionnaire/questions',
    ],
    ['no key', { ...reply, sealingKey: undefined }, '/sealingKey/kid'],
    [
      'a key without coordinates',
      { ...reply, sealingKey: { kid: 'k', jwk: { x: 'x' } } },
      '/sealingKey/jwk/y',
    ],
    ['a question without an id', asked({ ...first, id: undefined }), '/questionnaire/questions/0/id'],
    ['a kind from the future', asked({ ...first, kind: 'drawing' }), '/questionnaire/questions/0/kind'],
    [
      'a kind that every object has',
      asked({ ...first, kind: 'toString' }),
      '/questionnaire/questions/0/kind',
    ],
    [
      'a question without words',
      asked({ ...first, words: undefined }),
      '/questionnaire/questions/0/words/title',
    ],
  ])('V4: names what is amiss in %s', (_, input, pointer) => {
    expect(() => parseSurveyReply(input)).toThrow(new TypeError(`survey reply: ${pointer}`));
  });
});
