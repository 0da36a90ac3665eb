import type { Problem } from '../../src/protocol/problem.ts';

/** A problem document as a reply, RFC 9457. */
export function problemReply(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
