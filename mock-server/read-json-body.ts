import { MAX_BODY_BYTES } from '../src/protocol/limits.ts';
import type { Problem } from '../src/protocol/problem.ts';
import { problems } from '../src/protocol/problems.ts';

export type JsonBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const refuse = (problem: Problem, field: string, expected: string): JsonBody => ({
  ok: false,
  problem: { ...problem, errors: [{ field, expected }] },
});

/** The JSON in a request's body, or what is wrong with it as a whole (V4). */
export async function readJsonBody(request: Request): Promise<JsonBody> {
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
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return refuse(problems.badJson(), '', 'JSON in UTF-8');
  }
}
