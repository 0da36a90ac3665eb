import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { questionExamples } from './examples.ts';
import { QuestionSchema } from './question-schema.ts';
import { validateAnswer } from './validate-answer.ts';
import { wordsSchemaFor } from './words-schema.ts';

describe('questionExamples', () => {
  it('shows every kind, each under a name and an id of its own', () => {
    const kinds = ['rating', 'recommendation', 'choice', 'choices', 'text', 'voice', 'contact', 'consent'];
    expect(new Set(questionExamples.map(({ question }) => question.kind))).toEqual(new Set(kinds));
    for (const names of [
      questionExamples.map(({ name }) => name),
      questionExamples.map(({ question }) => question.id),
    ]) {
      expect(new Set(names).size).toBe(questionExamples.length);
    }
  });

  it.each(questionExamples)(
    '$name is a valid question with its words and a valid answer',
    ({ question, answer }) => {
      const { words, ...structure } = question;
      expect(v.safeParse(QuestionSchema, structure).issues).toBeUndefined();
      expect(v.safeParse(wordsSchemaFor(question), words).issues).toBeUndefined();
      expect(validateAnswer(question, answer)).toEqual({ ok: true, value: answer });
    },
  );
});
