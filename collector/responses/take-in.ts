import { hash } from 'node:crypto';
import { problems } from '../../src/protocol/problems.ts';
import type { Problem } from '../../src/protocol/problem.ts';
import type { SealedResponse, SubmitResult } from '../../src/protocol/submit.ts';
import { contactRow } from '../contacts/contact-row.ts';
import { redemptionOf } from '../invitations/redemption-of.ts';
import { askedOnce } from '../sites/asked-once.ts';
import { responseRows, type ResponseRows } from '../storage/response-rows.ts';
import type { Kept } from '../storage/find-kept.ts';
import type { ResponseStore } from '../storage/response-store.ts';
import { openResponse, type Rulebook } from './open-response.ts';
import { unseal } from './unseal.ts';

/**
 * Takes in a batch: what became of each, in order, once whatever was stored is on disk (D7). Rejects with a
 * `StoreError` when it could not be stored; then nothing of the batch was.
 */
export async function takeIn(
  batch: readonly SealedResponse[],
  world: Rulebook & { readonly responses: ResponseStore; readonly now: () => number },
): Promise<SubmitResult[]> {
  const known = await world.responses.find(batch.map(({ id }) => id));
  const receivedAt = world.now();
  const rulebook = { ...world, sites: askedOnce(world.sites) };
  const judged = await Promise.all(
    batch.map(async (item) => ({
      item,
      verdict: await judge(item, known.get(item.id), rulebook, receivedAt),
    })),
  );
  const outcomes = (
    await world.responses.keep(judged.flatMap(({ verdict }) => ('rows' in verdict ? verdict.rows : [])))
  ).values();
  return Promise.all(
    judged.map(async ({ item, verdict }) => {
      if ('problem' in verdict) return rejected(item, verdict.problem);
      if ('first' in verdict) return compared(item, verdict.first, world.keys);
      const { value: outcome } = outcomes.next();
      if (outcome === undefined) throw new TypeError('the store told too little');
      if (outcome === 'invitation-used') return rejected(item, problems.invitationUsed());
      return outcome.stored ? stored(item, outcome.receipt) : compared(item, outcome, world.keys);
    }),
  );
}

type Verdict = { readonly problem: Problem } | { readonly first: Kept } | { readonly rows: ResponseRows };

async function judge(
  item: SealedResponse,
  first: Kept | undefined,
  rulebook: Rulebook,
  receivedAt: number,
): Promise<Verdict> {
  if (hash('sha256', item.sealed) !== item.sha256) {
    return { problem: problems.responseInvalid([{ field: '/sha256', expected: 'the SHA-256 of /sealed' }]) };
  }
  if (first) return { first };
  const opened = await openResponse(item, rulebook);
  if (!opened.ok) return { problem: opened.problem };
  const { response, questionnaire, isSiteClosed } = opened;
  const redemption = await redemptionOf(response, rulebook.invitationKeys, receivedAt);
  if (redemption === 'expired') return { problem: problems.invitationExpired() };
  const at = new Date(receivedAt).toISOString();
  return {
    rows: {
      ...responseRows(response, questionnaire, item.sha256, at),
      contact: contactRow(response, at, rulebook.contactKeys),
      ...(redemption !== 'none' && { redemption }),
      ...(isSiteClosed && { closedSite: { response_id: response.id } }),
    },
  };
}

function stored({ id, sha256 }: SealedResponse, receipt: string): SubmitResult {
  return { id, sha256, outcome: 'stored', receipt };
}

function rejected({ id, sha256 }: SealedResponse, problem: Problem): SubmitResult {
  return { id, sha256, outcome: 'rejected', problem };
}

/** The same bytes again get the first receipt (X1); other bytes under the same id are a conflict (X2). */
async function compared(item: SealedResponse, first: Kept, keys: Rulebook['keys']): Promise<SubmitResult> {
  const { id, sha256 } = item;
  if (first.sha256 !== sha256) return { id, sha256, outcome: 'conflict', problem: problems.conflict() };
  if (first.receipt !== null) return { id, sha256, outcome: 'duplicate', receipt: first.receipt };
  // Erased: the receipt is in the bytes themselves, and they are the ones that came first (X8).
  const unsealed = await unseal(item, keys);
  return unsealed.ok
    ? { id, sha256, outcome: 'duplicate', receipt: unsealed.response.receipt.number }
    : rejected(item, unsealed.problem);
}
