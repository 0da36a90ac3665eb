import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../../test/fixtures/questionnaires/arbitrary-answers.ts';
import { arbitraryQuestions } from '../../test/fixtures/questionnaires/arbitrary-questionnaire.ts';
import type { Answers, Question } from '../questions/kinds.ts';
import { visibleQuestions } from './visible-questions.ts';

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const pick = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));

const arbitrary = arbitraryQuestions.chain((questions) =>
  fc.tuple(fc.constant(questions), arbitraryAnswers(questions), arbitraryAnswers(questions)),
);

describe('visibleQuestions', () => {
  const chained: readonly Question[] = [
    { id: 'first', kind: 'consent' },
    { id: 'second', kind: 'consent', showIf: { op: 'equals', question: 'first', value: true } },
    { id: 'third', kind: 'consent', showIf: { op: 'equals', question: 'second', value: true } },
    { id: 'fourth', kind: 'consent', showIf: { op: 'not', of: { op: 'answered', question: 'second' } } },
  ];

  it('shows what follows from each answer', () => {
    expect(idsOf(visibleQuestions(chained, {}))).toEqual(['first', 'fourth']);
    expect(idsOf(visibleQuestions(chained, { first: true }))).toEqual(['first', 'second', 'fourth']);
    expect(idsOf(visibleQuestions(chained, { first: true, second: true }))).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it('V3: an answer to a question that has become hidden counts as none, through a chain of conditions', () => {
    expect(idsOf(visibleQuestions(chained, { first: false, second: true, third: true }))).toEqual([
      'first',
      'fourth',
    ]);
  });

  it('V3: answers to hidden questions make no difference', () => {
    fc.assert(
      fc.property(arbitrary, ([questions, answers]) => {
        const visible = visibleQuestions(questions, answers);
        expect(visibleQuestions(questions, pick(answers, idsOf(visible)))).toEqual(visible);
      }),
    );
  });

  it('shows questions in their order and always the unconditional ones', () => {
    fc.assert(
      fc.property(arbitrary, ([questions, answers]) => {
        const visible = visibleQuestions(questions, answers);
        expect(visible).toEqual(questions.filter((question) => visible.includes(question)));
        expect(visible).toEqual(
          expect.arrayContaining(questions.filter(({ showIf }) => showIf === undefined)),
        );
      }),
    );
  });

  it('never lets an answer change what stands before it', () => {
    fc.assert(
      fc.property(arbitrary, ([questions, before, after]) => {
        for (const [index] of questions.entries()) {
          const earlier = questions.slice(0, index);
          const later = questions.slice(index);
          const mixed = { ...pick(before, idsOf(earlier)), ...pick(after, idsOf(later)) };
          const shown = visibleQuestions(questions, mixed).filter((question) => earlier.includes(question));
          expect(shown).toEqual(visibleQuestions(earlier, before));
        }
      }),
    );
  });

  it('only adds questions as more is answered, where conditions ask only whether something is answered', () => {
    const answeredOnly = arbitrary.map(([questions, ...answers]) => {
      const chain = questions.map((question, index): Question => {
        const earlier = questions[index - 1];
        return earlier ? { ...question, showIf: { op: 'answered', question: earlier.id } } : question;
      });
      return [chain, ...answers] as const;
    });
    fc.assert(
      fc.property(answeredOnly, ([questions, some, more]) => {
        const fewer = visibleQuestions(questions, pick(some, Object.keys(more)));
        const answers = { ...more, ...pick(some, Object.keys(more)) };
        expect(idsOf(visibleQuestions(questions, answers))).toEqual(expect.arrayContaining(idsOf(fewer)));
      }),
    );
  });
});
