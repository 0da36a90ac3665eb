import type { SealedResponse, SubmitResult } from '../protocol/submit.ts';
import { asksForPatience } from './asks-for-patience.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** Statuses by which the collector refuses what stands in the body, not who sends it or when. */
const OF_THE_BODY = [400, 413, 415, 422];

/** Nobody who speaks for the collector has answered. */
export const retry: Verdict = { act: 'back-off', floorMs: 0, noReply: true };

function ofResults(results: readonly SubmitResult[], batch: readonly SealedResponse[]): Verdict {
  /** Just one result names it with the hash sent: a reply that contradicts itself acknowledges nothing. */
  const echoOf = ({ id, sha256 }: SealedResponse) => {
    const echoes = results.filter((result) => result.id === id && result.sha256 === sha256);
    return echoes.length === 1 ? echoes[0] : undefined;
  };
  const sent: string[] = [];
  const setAside: Extract<Verdict, { act: 'settle' }>['setAside'][number][] = [];
  const unacknowledged: string[] = [];
  for (const record of batch) {
    const echo = echoOf(record);
    if (!echo) unacknowledged.push(record.id);
    else if ('problem' in echo) setAside.push({ id: record.id, problem: echo.problem });
    else sent.push(record.id);
  }
  return unacknowledged.length === batch.length ? retry : { act: 'settle', sent, setAside, unacknowledged };
}

function ofRefusal(
  refusal: Extract<Outcome, { kind: 'refused' }>,
  batch: readonly SealedResponse[],
): Verdict {
  const { status, retryAfterMs = 0 } = refusal;
  if (status < 400) return retry;
  if (asksForPatience(status)) return { act: 'back-off', floorMs: retryAfterMs, noReply: false };
  if (!OF_THE_BODY.includes(status)) return { act: 'pause' };
  if (batch.length > 1) return { act: 'split' };
  const problem = refusal.problem ?? { type: 'about:blank', title: `HTTP ${status}`, status };
  return { act: 'settle', sent: [], setAside: batch.map(({ id }) => ({ id, problem })), unacknowledged: [] };
}

/** What becomes of a batch after one attempt (R1): the whole table of design §4.4. */
export function verdictOf(outcome: Outcome, batch: readonly SealedResponse[]): Verdict {
  if (outcome.kind === 'no-reply') return retry;
  return outcome.kind === 'results' ? ofResults(outcome.results, batch) : ofRefusal(outcome, batch);
}
