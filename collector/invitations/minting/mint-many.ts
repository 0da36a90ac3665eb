import { problems } from '../../../src/protocol/problems.ts';
import { draftInvitation } from '../draft-invitation.ts';
import type { InvitationKeys } from '../invitation-keys.ts';
import { conflictsWith } from './conflicts-with.ts';
import type { AskingRules } from './may-ask.ts';
import type { Draft, MintOrder, MintOutcome } from './mint-outcome.ts';
import type { Minted, MintStore } from './mint-store.ts';
import { refuseDrafts, type FindObstacles } from './refuse-drafts.ts';

export interface MintWorld {
  readonly invitationKeys: Pick<InvitationKeys, 'sign'>;
  readonly mints: MintStore;
  readonly askingRules: AskingRules;
  /** Whose ids these are: nobody else's stand for the same invitations. */
  readonly mintedBy: string;
  readonly now: number;
  readonly findObstacles: FindObstacles;
}

/**
 * Mints what may be minted, and tells what became of each in order, once it is on disk. An id that was minted before is
 * the same invitation again, whatever the hour: only what is new is held against the rules.
 */
export async function mintMany(
  orders: readonly MintOrder[],
  world: MintWorld,
): Promise<readonly MintOutcome[]> {
  const firsts = new Map<string, MintOrder>();
  for (const order of orders) if (!firsts.has(order.request.id)) firsts.set(order.request.id, order);
  const outcomes = await mintEach([...firsts.values()], world);
  return Promise.all(
    orders.map(async (order) => {
      const outcome = outcomes.get(order.request.id);
      if (!outcome) throw new Error('each id has an outcome');
      const isRepeated = firsts.get(order.request.id) !== order && 'minted' in outcome;
      return isRepeated ? again(order, outcome.minted, world) : outcome;
    }),
  );
}

/** No id twice among these. */
async function mintEach(
  orders: readonly MintOrder[],
  world: MintWorld,
): Promise<ReadonlyMap<string, MintOutcome>> {
  const known = await world.mints.find(idsOf(orders));
  const drafts = await Promise.all(
    orders.filter(({ request }) => !known.has(request.id)).map((order) => draft(order, world)),
  );
  const history = await world.mints.askedAbout(drafts.flatMap(({ minted }) => minted.subject ?? []));
  const refused = refuseDrafts(drafts, history, world.askingRules, world.now, world.findObstacles);
  const accepted = drafts.filter(({ order }) => !refused.has(order.request.id));
  const fresh = await world.mints.keep(accepted.map(({ minted }) => minted));
  const late = accepted.filter(({ order }) => !fresh.has(order.request.id));
  const standing = new Map([...known, ...(await world.mints.find(idsOf(late.map(({ order }) => order))))]);
  const outcomes = new Map<string, MintOutcome>(refused);
  for (const { order, minted, token } of accepted)
    // Lost at this very moment to another one that asks about the same subject, unless that has its id.
    outcomes.set(
      order.request.id,
      fresh.has(order.request.id)
        ? { outcome: 'minted', minted, token }
        : { outcome: 'skipped', reason: 'asked-before' },
    );
  for (const order of orders) {
    const first = standing.get(order.request.id);
    if (first) outcomes.set(order.request.id, await again(order, first, world));
  }
  return outcomes;
}

const idsOf = (orders: readonly MintOrder[]): readonly string[] => orders.map(({ request }) => request.id);

/** Signed before it is decided on: how long its link becomes is one of the things decided on. */
async function draft(order: MintOrder, world: MintWorld): Promise<Draft> {
  const minted = mintedAs(order, world);
  return { order, minted, token: await world.invitationKeys.sign(minted.invitation) };
}

const mintedAs = ({ request, from }: MintOrder, { mintedBy, now }: MintWorld): Minted => ({
  invitation: draftInvitation(request, now),
  subject: request.subject,
  mintedBy,
  from,
});

/** The same invitation under the newest key: with the same one, the very same bytes (RFC 8032). */
async function again(order: MintOrder, first: Minted, world: MintWorld): Promise<MintOutcome> {
  const conflicts = conflictsWith(first, mintedAs(order, world));
  if (conflicts.length > 0) return { outcome: 'rejected', problem: problems.invitationConflict(conflicts) };
  return {
    outcome: 'minted-before',
    minted: first,
    token: await world.invitationKeys.sign(first.invitation),
  };
}
