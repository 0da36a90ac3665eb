import { MAX_BATCH, MAX_BODY_BYTES } from '../src/protocol/limits.ts';
import { parseWith } from '../src/protocol/parse-with.ts';
import type { Problem } from '../src/protocol/problem.ts';
import { problems } from '../src/protocol/problems.ts';
import { SubmitRequestSchema, type SubmitRequest } from '../src/protocol/submit.ts';

export type Submission =
  { readonly ok: true; readonly value: SubmitRequest } | { readonly ok: false; readonly problem: Problem };

const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const refuse = (problem: Problem, field: string, expected: string): Submission => ({
  ok: false,
  problem: { ...problem, errors: [{ field, expected }] },
});

/** Reads the body of `POST /v1/responses`, or says what is wrong with it as a whole (V4). */
export async function readSubmission(request: Request): Promise<Submission> {
  if (!JSON_IN_UTF8.test(request.headers.get('content-type')?.trim() ?? '')) {
    return refuse(problems.unsupportedMediaType(), 'content-type', 'application/json, in UTF-8');
  }
  if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? '')) {
    return refuse(problems.unsupportedMediaType(), 'content-encoding', 'no compression');
  }
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > MAX_BODY_BYTES) {
    return refuse(problems.tooLarge(), '', `at most ${MAX_BODY_BYTES} bytes`);
  }
  const body = parseJson(bytes);
  if (body === undefined) return refuse(problems.badJson(), '', 'JSON in UTF-8');
  if (countResponses(body) > MAX_BATCH) {
    return refuse(problems.tooMany(), '/responses', `at most ${MAX_BATCH} responses`);
  }
  const parsed = parseWith(SubmitRequestSchema, body);
  return parsed.ok ? parsed : { ok: false, problem: problems.badRequest(parsed.errors) };
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function countResponses(body: unknown): number {
  const isBatch = typeof body === 'object' && body !== null && 'responses' in body;
  return isBatch && Array.isArray(body.responses) ? body.responses.length : 0;
}
