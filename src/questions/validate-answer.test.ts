import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswer } from '../../test/fixtures/questionnaires/arbitrary-answers.ts';
import { arbitraryQuestions } from '../../test/fixtures/questionnaires/arbitrary-questionnaire.ts';
import type { Question } from './kinds.ts';
import { validateAnswer } from './validate-answer.ts';

const arbitrary = arbitraryQuestions.chain((questions) => fc.constantFrom(...questions));

describe('validateAnswer', () => {
  it('V2: accepts every valid answer as it was given', () => {
    fc.assert(
      fc.property(
        arbitrary.chain((question) => fc.tuple(fc.constant(question), arbitraryAnswer(question))),
        ([question, answer]) => {
          expect(validateAnswer(question, answer)).toEqual({ ok: true, value: answer });
        },
      ),
    );
  });

  it('V2: has a verdict on anything, and accepts what it accepted before', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ by: fc.constantFrom('phone', 'email', 'fax'), address: fc.anything() }),
      fc.array(
        fc.record({ class: fc.constantFrom('praise', 'rage'), topics: fc.anything(), text: fc.anything() }),
      ),
    );
    fc.assert(
      fc.property(arbitrary, anything, (question, value) => {
        const first = validateAnswer(question, value);
        const again = first.ok ? validateAnswer(question, first.value) : first;
        expect(again).toEqual(first);
      }),
    );
  });

  it.each<[Question, unknown]>([
    [{ id: 'q', kind: 'rating', required: true }, undefined],
    [{ id: 'q', kind: 'text', lines: 'one', maxLength: 9, required: true }, ' 　\n'],
    [{ id: 'q', kind: 'choices', options: ['a', 'b'], required: true }, []],
  ])('V2: a required question needs more than a blank: %j, %j', (question, value) => {
    expect(validateAnswer(question, value)).toEqual({ ok: false, problem: { code: 'required' } });
  });

  it.each<[Question, unknown, string]>([
    [{ id: 'q', kind: 'rating' }, undefined, 'wrong-type'],
    [{ id: 'q', kind: 'rating' }, null, 'wrong-type'],
    [{ id: 'q', kind: 'rating', required: true }, 6, 'not-an-option'],
    [{ id: 'q', kind: 'rating' }, '5', 'not-an-option'],
    [{ id: 'q', kind: 'rating' }, 'does-not-apply', 'not-an-option'],
    [{ id: 'q', kind: 'recommendation' }, 11, 'not-an-option'],
    [{ id: 'q', kind: 'recommendation' }, 2.5, 'not-an-option'],
    [{ id: 'q', kind: 'recommendation' }, Number.NaN, 'not-an-option'],
    [{ id: 'q', kind: 'recommendation' }, '7', 'wrong-type'],
    [{ id: 'q', kind: 'choice', options: ['yes', 'no'] }, 'maybe', 'not-an-option'],
    [{ id: 'q', kind: 'choice', options: ['yes', 'no'] }, 'toString', 'not-an-option'],
    [{ id: 'q', kind: 'choice', options: ['yes', 'no'] }, ['yes'], 'wrong-type'],
    [{ id: 'q', kind: 'choices', options: ['a', 'b'] }, 'a', 'wrong-type'],
    [{ id: 'q', kind: 'choices', options: ['a', 'b'] }, ['a', 'c'], 'not-an-option'],
    [{ id: 'q', kind: 'text', lines: 'one', maxLength: 9 }, 9, 'wrong-type'],
    [{ id: 'q', kind: 'consent' }, 'yes', 'wrong-type'],
  ])('V2: %j refuses %j: %s', (question, value, code) => {
    expect(validateAnswer(question, value)).toEqual({ ok: false, problem: { code } });
  });
});
