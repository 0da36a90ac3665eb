import { MAX_BATCH } from '../src/protocol/limits.ts';
import { parseWith } from '../src/protocol/parse-with.ts';
import type { Problem } from '../src/protocol/problem.ts';
import { problems } from '../src/protocol/problems.ts';
import { SubmitRequestSchema, type SubmitRequest } from '../src/protocol/submit.ts';
import { readJsonBody } from './read-json-body.ts';

export type Submission =
  { readonly ok: true; readonly value: SubmitRequest } | { readonly ok: false; readonly problem: Problem };

/** Reads the body of `POST /v1/responses`, or says what is wrong with it as a whole (V4). */
export async function readSubmission(request: Request): Promise<Submission> {
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  if (countResponses(body.value) > MAX_BATCH) {
    const errors = [{ field: '/responses', expected: `at most ${MAX_BATCH} responses` }];
    return { ok: false, problem: { ...problems.tooMany(), errors } };
  }
  const parsed = parseWith(SubmitRequestSchema, body.value);
  return parsed.ok ? parsed : { ok: false, problem: problems.badRequest(parsed.errors) };
}

function countResponses(body: unknown): number {
  const isBatch = typeof body === 'object' && body !== null && 'responses' in body;
  return isBatch && Array.isArray(body.responses) ? body.responses.length : 0;
}
