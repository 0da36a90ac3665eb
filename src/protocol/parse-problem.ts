import { isRecord } from '../questions/is-record.ts';
import type { FieldError, Problem } from './problem.ts';

function isFieldError(input: unknown): input is FieldError {
  return isRecord(input) && typeof input.field === 'string' && typeof input.expected === 'string';
}

/**
 * A problem document as a device reads it, or undefined when it is none. By hand, since `ProblemSchema` would bring
 * the schema library into the widget; a test holds the two together. What may be absent is left out when misshapen.
 */
export function parseProblem(input: unknown): Problem | undefined {
  if (!isRecord(input)) return undefined;
  const { type, title, status, detail, errors } = input;
  if (typeof type !== 'string' || typeof title !== 'string' || typeof status !== 'number') return undefined;
  return {
    type,
    title,
    status,
    ...(typeof detail === 'string' && { detail }),
    ...(Array.isArray(errors) && { errors: errors.filter(isFieldError) }),
  };
}
