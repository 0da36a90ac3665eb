import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parseProblem } from './parse-problem.ts';
import { ProblemSchema } from './problem.ts';

const text = fc.string();
const problem = fc.record(
  {
    type: text,
    title: text,
    status: fc.integer(),
    detail: text,
    errors: fc.array(fc.record({ field: text, expected: text })),
  },
  { requiredKeys: ['type', 'title', 'status'] },
);

it('reads whatever the schema reads, to the same value', () => {
  fc.assert(
    fc.property(problem, (input) => {
      expect(parseProblem(input)).toEqual(v.parse(ProblemSchema, input));
    }),
  );
});

it('gives nothing that the schema would refuse', () => {
  const untrusted = fc.oneof(
    fc.json().map((json): unknown => JSON.parse(json)),
    fc.record({
      type: text,
      title: text,
      status: fc.integer(),
      detail: fc.jsonValue(),
      errors: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
    }),
  );
  fc.assert(
    fc.property(untrusted, (input) => {
      const parsed = parseProblem(input);
      return parsed === undefined || v.is(ProblemSchema, parsed);
    }),
  );
});

it.each([null, 'x', [], {}, { type: 'x', title: 'x' }, { type: 'x', title: 'x', status: '400' }])(
  'makes nothing of %j',
  (input) => {
    expect(parseProblem(input)).toBeUndefined();
  },
);
