import { problems } from '../../src/protocol/problems.ts';
import type { Problem } from '../../src/protocol/problem.ts';
import { readBody } from './read-body.ts';

/** The JSON in a request's body, or the problem with it (V4). Nothing of the body stands in the problem (P3). */
export async function readJson(
  request: Request,
  atMost: number,
): Promise<{ ok: true; json: unknown } | { ok: false; problem: Problem }> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type.trim())) {
    return refused(problems.unsupportedMediaType(), 'content-type', 'application/json, in UTF-8');
  }
  if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? '')) {
    return refused(problems.unsupportedMediaType(), 'content-encoding', 'no compression');
  }
  const body = await readBody(request, atMost);
  if (body === 'too-large') return refused(problems.tooLarge(), '', `at most ${atMost} bytes`);
  try {
    if (body === 'cut') throw new TypeError('the body breaks off');
    return { ok: true, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return refused(problems.badJson(), '', 'JSON in UTF-8');
  }
}

function refused(problem: Problem, field: string, expected: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { ...problem, errors: [{ field, expected }] } };
}
