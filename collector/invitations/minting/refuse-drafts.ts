import type { FieldError } from '../../../src/protocol/problem.ts';
import { problems } from '../../../src/protocol/problems.ts';
import { mayAsk, type Asked, type AskingRules } from './may-ask.ts';
import type { Draft, Refusal } from './mint-outcome.ts';

/** Why an invitation could not be handed over, such as a link that is too long for its way. */
export type FindObstacles = (draft: Draft) => readonly FieldError[];

/** Those that are not minted, by id. What comes first in the batch is history to what follows. */
export function refuseDrafts(
  drafts: readonly Draft[],
  history: ReadonlyMap<string, readonly Asked[]>,
  rules: AskingRules,
  now: number,
  findObstacles: FindObstacles,
): ReadonlyMap<string, Refusal> {
  const refused = new Map<string, Refusal>();
  const asked = new Map(history);
  for (const draft of drafts) {
    const { request } = draft.order;
    const { id, survey, subject } = request;
    const before = subject === undefined ? [] : (asked.get(subject) ?? []);
    const errors = findObstacles(draft);
    const verdict = mayAsk(before, request, rules, now);
    if (errors.length > 0) refused.set(id, { outcome: 'rejected', problem: problems.badRequest(errors) });
    else if (verdict !== 'mint') refused.set(id, { outcome: 'skipped', reason: verdict });
    else if (subject !== undefined) asked.set(subject, [...before, { id, survey, isDeclined: false }]);
  }
  return refused;
}
