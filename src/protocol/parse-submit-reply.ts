import { isRecord } from '../questions/is-record.ts';
import { parseProblem } from './parse-problem.ts';
import type { SubmitReply, SubmitResult } from './submit.ts';

function parseResult(input: unknown): readonly SubmitResult[] {
  if (!isRecord(input)) return [];
  const { id, sha256, outcome, receipt } = input;
  if (typeof id !== 'string' || typeof sha256 !== 'string') return [];
  if (outcome === 'stored' || outcome === 'duplicate') {
    return typeof receipt === 'string' ? [{ id, sha256, outcome, receipt }] : [];
  }
  const problem = parseProblem(input.problem);
  const refused = outcome === 'conflict' || outcome === 'rejected';
  return refused && problem ? [{ id, sha256, outcome, problem }] : [];
}

/**
 * What the collector answered to `POST /v1/responses`, as a device reads it; undefined when it is no such reply (R5).
 * A result that cannot be read is left out, as if not given, so that it never blocks the others (R3). By hand, since
 * `SubmitReplySchema` would bring the schema library into the widget; a test holds the two together.
 */
export function parseSubmitReply(input: unknown): SubmitReply | undefined {
  if (!isRecord(input) || !Array.isArray(input.results)) return undefined;
  return { results: input.results.flatMap(parseResult) };
}
