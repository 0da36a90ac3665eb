import { describe, expect, it } from 'vitest';
import { contract } from '../../../../src/questionnaires/contract/contract.ts';
import { openingClass } from './opening-class.ts';

const voice = contract.questions.find(({ id }) => id === 'voice');
if (voice?.kind !== 'voice') throw new Error('contract asks for voices');

describe('openingClass', () => {
  it('follows the first rule that holds, and else the one for everybody', () => {
    const classes = [1, 2, 3, 4, 5].map((score) =>
      openingClass(
        {
          ...voice,
          opening: {
            when: [
              { if: { op: 'atMost', question: 'overall', value: 2 }, class: 'complaint' },
              { if: { op: 'atMost', question: 'overall', value: 3 }, class: 'request' },
            ],
            otherwise: 'praise',
          },
        },
        { overall: score },
      ),
    );
    expect(classes).toEqual(['complaint', 'complaint', 'request', 'praise', 'praise']);
    expect(openingClass({ ...voice, opening: { when: [], otherwise: 'question' } }, {})).toBe('question');
  });
});
