import type { SealedResponse } from '../src/protocol/submit.ts';
import type { MockDeps } from './mock-deps.ts';
import { scenarios } from './scenarios.ts';
import { afterRequest, type Trouble } from './trouble.ts';

/**
 * Answers one call as the trouble of the moment lets it. `submitted` are the responses of a submission, none if it
 * is malformed; it is absent for every other call.
 */
export async function inTrouble(
  { store, wait }: Pick<MockDeps, 'store' | 'wait'>,
  answer: () => Promise<Response>,
  submitted?: readonly SealedResponse[],
): Promise<Response> {
  const ids = submitted?.map(({ id }) => id) ?? [];
  const isMet = ({ scenario }: Trouble): boolean =>
    submitted !== undefined || scenarios[scenario].meets === 'every call';
  const trouble = await store.changeTrouble((before) => (isMet(before) ? afterRequest(before, ids) : before));
  if (!isMet(trouble)) return answer();
  const first = trouble.first ?? ids[0];
  return scenarios[trouble.scenario].reply({ answer, submitted: submitted ?? [], first, wait });
}
