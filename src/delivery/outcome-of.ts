import { parseProblem } from '../protocol/parse-problem.ts';
import { parseSubmitReply } from '../protocol/parse-submit-reply.ts';
import { retryAfterMs } from '../protocol/retry-after.ts';
import { asksForPatience } from './asks-for-patience.ts';
import type { Outcome } from './verdict.ts';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Tells the collector's word from a stranger's (R5): anyone on the way may ask for patience, but only a problem
 * document may refuse, and only a readable reply may acknowledge. `now` is in milliseconds since the epoch.
 */
export function outcomeOf(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: string,
  now: number,
): Outcome {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (status >= 200 && status < 300) {
    const reply = type === 'application/json' ? parseSubmitReply(parseJson(body)) : undefined;
    return reply ? { kind: 'results', ...reply } : { kind: 'no-reply' };
  }
  const problem = type === 'application/problem+json' ? parseProblem(parseJson(body)) : undefined;
  const wait = retryAfterMs(headers.get('retry-after'), now);
  const refused = asksForPatience(status) || (status >= 400 && problem);
  if (!refused) return { kind: 'no-reply' };
  return {
    kind: 'refused',
    status,
    ...(problem && { problem }),
    ...(wait !== undefined && { retryAfterMs: wait }),
  };
}
