import { expect } from 'vitest';
import * as v from 'valibot';
import { ProblemSchema, type Problem } from '../../src/protocol/problem.ts';
import type { ApiReply } from './collection-api.ts';

/** The reply as a problem document of this status. */
export function expectProblem(reply: ApiReply, status: number): Problem {
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
  const problem = v.parse(ProblemSchema, JSON.parse(reply.text));
  expect(problem.status).toBe(status);
  expect(problem.type).toMatch(/^\/problems\/[a-z-]+$/);
  return problem;
}
