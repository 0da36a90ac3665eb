import { HttpResponse } from 'msw';
import type { Problem } from '../src/protocol/problem.ts';

/** A problem as the collector sends it, RFC 9457. */
export function problemReply(
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse<Problem> {
  return HttpResponse.json<Problem>(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
