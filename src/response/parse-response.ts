import { parseWith } from '../protocol/parse-with.ts';
import type { FieldError } from '../protocol/problem.ts';
import { migrateResponse, responseLifts } from './migrate-response.ts';
import { ResponseSchema } from './response-schema.ts';
import type { Response } from './response.ts';

/** An opened seal's content as a response, lifted from whatever shape it was sealed in (D6), or every error (V4). */
export function parseResponse(
  input: unknown,
): { ok: true; response: Response } | { ok: false; errors: readonly FieldError[] } {
  const parsed = parseWith(ResponseSchema, migrateResponse(input, responseLifts));
  return parsed.ok ? { ok: true, response: parsed.value } : parsed;
}
