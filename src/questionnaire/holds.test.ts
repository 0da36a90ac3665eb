import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../../test/fixtures/questionnaires/arbitrary-answers.ts';
import { arbitraryCondition } from '../../test/fixtures/questionnaires/arbitrary-condition.ts';
import { arbitraryQuestions } from '../../test/fixtures/questionnaires/arbitrary-questionnaire.ts';
import type { Answers } from '../questions/kinds.ts';
import type { Condition } from './condition.ts';
import { holds } from './holds.ts';

const answers: Answers = {
  overall: 4,
  speed: 'does-not-apply',
  recommendation: 0,
  ways: ['phone', 'agency'],
  none: [],
  note: ' \n　',
  voice: [{ class: 'praise', topics: [], text: 'ありがとう' }],
  contact: { by: 'no' },
  publish: false,
};

describe('holds', () => {
  it.each<[Condition, boolean]>([
    [{ op: 'answered', question: 'overall' }, true],
    [{ op: 'answered', question: 'recommendation' }, true],
    [{ op: 'answered', question: 'speed' }, true],
    [{ op: 'answered', question: 'publish' }, true],
    [{ op: 'answered', question: 'contact' }, true],
    [{ op: 'answered', question: 'voice' }, true],
    [{ op: 'answered', question: 'none' }, false],
    [{ op: 'answered', question: 'note' }, false],
    [{ op: 'answered', question: 'absent' }, false],
    [{ op: 'equals', question: 'overall', value: 4 }, true],
    [{ op: 'equals', question: 'overall', value: '4' }, false],
    [{ op: 'equals', question: 'speed', value: 'does-not-apply' }, true],
    [{ op: 'equals', question: 'publish', value: false }, true],
    [{ op: 'equals', question: 'ways', value: 'agency' }, true],
    [{ op: 'equals', question: 'ways', value: 'line' }, false],
    [{ op: 'equals', question: 'voice', value: 'praise' }, true],
    [{ op: 'equals', question: 'voice', value: 'complaint' }, false],
    [{ op: 'equals', question: 'contact', value: 'no' }, false],
    [{ op: 'oneOf', question: 'overall', values: [1, 2] }, false],
    [{ op: 'oneOf', question: 'overall', values: [4, 5] }, true],
    [{ op: 'oneOf', question: 'ways', values: ['line', 'phone'] }, true],
    [{ op: 'atLeast', question: 'overall', value: 4 }, true],
    [{ op: 'atLeast', question: 'overall', value: 5 }, false],
    [{ op: 'atMost', question: 'overall', value: 4 }, true],
    [{ op: 'atMost', question: 'overall', value: 3 }, false],
    [{ op: 'atMost', question: 'recommendation', value: 0 }, true],
    [{ op: 'atLeast', question: 'speed', value: 1 }, false],
    [{ op: 'atMost', question: 'speed', value: 5 }, false],
    [{ op: 'atMost', question: 'absent', value: 5 }, false],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  const arbitrary = arbitraryQuestions.chain((questions) =>
    fc.tuple(fc.array(arbitraryCondition(questions), { maxLength: 4 }), arbitraryAnswers(questions)),
  );

  it('all holds when every part does, any when some part does; not turns one into the other', () => {
    fc.assert(
      fc.property(arbitrary, ([of, given]) => {
        const parts = of.map((condition) => holds(condition, given));
        const negated = of.map((condition): Condition => ({ op: 'not', of: condition }));
        expect(holds({ op: 'all', of }, given)).toBe(!parts.includes(false));
        expect(holds({ op: 'any', of }, given)).toBe(parts.includes(true));
        expect(holds({ op: 'not', of: { op: 'all', of } }, given)).toBe(
          holds({ op: 'any', of: negated }, given),
        );
        expect(holds({ op: 'not', of: { op: 'any', of } }, given)).toBe(
          holds({ op: 'all', of: negated }, given),
        );
      }),
    );
  });

  it('two nots are none', () => {
    fc.assert(
      fc.property(arbitrary, ([conditions, given]) => {
        for (const condition of conditions) {
          const twice: Condition = { op: 'not', of: { op: 'not', of: condition } };
          expect(holds(twice, given)).toBe(holds(condition, given));
        }
      }),
    );
  });
});
