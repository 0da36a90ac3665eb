import * as v from 'valibot';

/** One thing wrong with a request: where (JSON Pointer, header or parameter name) and what was expected. */
export const FieldErrorSchema = v.object({ field: v.string(), expected: v.string() });
export type FieldError = v.InferOutput<typeof FieldErrorSchema>;

/** A problem document, `application/problem+json` (RFC 9457). */
export const ProblemSchema = v.object({
  /** URI reference, `/problems/<slug>`. */
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(FieldErrorSchema)),
});
export type Problem = v.InferOutput<typeof ProblemSchema>;
