import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ProblemSchema } from './problem.ts';
import { problems } from './problems.ts';

const errors = Array.from({ length: 60 }, (_, index) => ({ field: `/${index}`, expected: 'text' }));
const catalogue = Object.entries(problems).map(([name, make]) => ({ name, problem: make(errors) }));

it.each(catalogue)('$name is a problem document whose type is named after it', ({ name, problem }) => {
  expect(v.parse(ProblemSchema, problem)).toEqual(problem);
  expect(problem.type).toBe(`/problems/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  expect(problem.status).toBeGreaterThanOrEqual(400);
  expect(problem.status).toBeLessThan(600);
});

it('names errors where there are some, and no more than fifty', () => {
  expect(problems.badRequest(errors.slice(0, 1)).errors).toEqual([{ field: '/0', expected: 'text' }]);
  expect(problems.responseInvalid(errors).errors).toHaveLength(50);
});
