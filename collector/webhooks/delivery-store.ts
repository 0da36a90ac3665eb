import type { Kysely } from 'kysely';
import { againIfUndone } from '../storage/again-if-undone.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { Tables } from '../storage/tables.ts';
import type { Settlement } from './settlement-of.ts';

/** A delivery that nobody else attempts until the claim has run out. */
export interface Claimed {
  readonly endpointId: string;
  readonly eventId: string;
  readonly body: string;
  readonly failures: number;
  /** Of this claim alone. */
  readonly claim: string;
}

/** A delivery that is not attempted any more. */
export interface DeadDelivery {
  readonly endpointId: string;
  readonly eventId: string;
  readonly failures: number;
  readonly lastFailure: string | null;
  readonly deadAt: string | null;
}

export interface DeliveryCounts {
  readonly endpointId: string;
  readonly waiting: number;
  readonly dead: number;
}

/** What is still to be told. Every method rejects with `StoreError` when the database cannot be used. */
export interface DeliveryStore {
  /** Of what is due at an endpoint, at most so many. Whichever instance asks at the same time gets others. */
  claim(endpointId: string, most: number, claim: string, now: number): Promise<readonly Claimed[]>;
  /** Nothing becomes of it where the claim ran out and another one has it. */
  settle(claimed: Claimed, settlement: Settlement, now: number): Promise<void>;
  /** Gives a claim back as if it had never been. */
  release(claimed: Claimed, now: number): Promise<void>;
  /** Since when the oldest one waits, RFC 3339. */
  oldest(): Promise<string | undefined>;
  counts(): Promise<readonly DeliveryCounts[]>;
  dead(): Promise<readonly DeadDelivery[]>;
}

/** Longer than an attempt and settling it take. */
export const CLAIM_MS = 60_000;

const iso = (time: number): string => new Date(time).toISOString();

export function createDeliveryStore(database: Database): DeliveryStore {
  return {
    claim: (endpointId, most, claim, now) =>
      orStoreError(() => againIfUndone(() => claimDue(database, { endpointId, most, claim, now }))),
    settle: (claimed, settlement, now) => orStoreError(() => settle(database, claimed, settlement, now)),
    release: (claimed, now) =>
      orStoreError(async () => {
        await claimedRow(database, claimed)
          .set({ claim: null, due_at: iso(now) })
          .execute();
      }),
    oldest: () =>
      orStoreError(async () => {
        const waiting = database.selectFrom('webhook_deliveries').where('dead_at', 'is', null);
        return (await waiting.select('written_at').orderBy('written_at').limit(1).executeTakeFirst())
          ?.written_at;
      }),
    counts: () =>
      orStoreError(async () => {
        const rows = await database
          .selectFrom('webhook_deliveries')
          .groupBy('endpoint_id')
          .select(({ fn }) => [
            'endpoint_id as endpointId',
            fn.countAll<number>().as('all'),
            fn.count<number>('dead_at').as('dead'),
          ])
          .execute();
        return rows.map(({ all, ...row }) => ({ ...row, waiting: all - row.dead }));
      }),
    dead: () =>
      orStoreError(() =>
        database
          .selectFrom('webhook_deliveries')
          .where('dead_at', 'is not', null)
          .orderBy('dead_at')
          .orderBy('event_id')
          .select([
            'endpoint_id as endpointId',
            'event_id as eventId',
            'failures',
            'last_failure as lastFailure',
            'dead_at as deadAt',
          ])
          .execute(),
      ),
  };
}

interface Asked {
  readonly endpointId: string;
  readonly most: number;
  readonly claim: string;
  readonly now: number;
}

/** Conditions stand twice: who waited for another's claim looks again at what has become of the row. */
const claimDue = (database: Database, { endpointId, most, claim, now }: Asked): Promise<readonly Claimed[]> =>
  database
    .updateTable('webhook_deliveries')
    .set({ claim, due_at: iso(now + CLAIM_MS) })
    .where('endpoint_id', '=', endpointId)
    .where('dead_at', 'is', null)
    .where('due_at', '<=', iso(now))
    .where('event_id', 'in', ({ selectFrom }) =>
      selectFrom('webhook_deliveries as due')
        .where('due.endpoint_id', '=', endpointId)
        .where('due.dead_at', 'is', null)
        .where('due.due_at', '<=', iso(now))
        .orderBy('due.due_at')
        .orderBy('due.event_id')
        .limit(most)
        .select('due.event_id'),
    )
    .returning(({ ref }) => [
      'endpoint_id as endpointId',
      'event_id as eventId',
      'body',
      'failures',
      ref('claim').$notNull().as('claim'),
    ])
    .execute();

const claimedRow = (writing: Kysely<Tables>, { endpointId, eventId, claim }: Claimed) =>
  writing
    .updateTable('webhook_deliveries')
    .where('endpoint_id', '=', endpointId)
    .where('event_id', '=', eventId)
    .where('claim', '=', claim);

async function settle(
  database: Database,
  claimed: Claimed,
  settlement: Settlement,
  now: number,
): Promise<void> {
  const { endpointId, eventId, claim } = claimed;
  const failures = claimed.failures + 1;
  switch (settlement.is) {
    case 'delivered':
      await database
        .deleteFrom('webhook_deliveries')
        .where('endpoint_id', '=', endpointId)
        .where('event_id', '=', eventId)
        .where('claim', '=', claim)
        .execute();
      return;
    case 'failed':
      await claimedRow(database, claimed)
        .set({
          claim: null,
          failures,
          last_failure: settlement.reason,
          due_at: iso(now + settlement.afterMs),
        })
        .execute();
      return;
    case 'dead':
      await claimedRow(database, claimed)
        .set({ claim: null, failures, last_failure: settlement.reason, dead_at: iso(now) })
        .execute();
      return;
    case 'gone':
      await againIfUndone(() => disable(database, endpointId, settlement.reason, now));
  }
}

/** What waits for it is dead, too: it can be looked at, and sent should it have been a mistake. */
const disable = (database: Database, id: string, reason: string, now: number): Promise<void> =>
  database.transaction().execute(async (writing) => {
    await writing
      .updateTable('webhook_endpoints')
      .set({ disabled_at: iso(now) })
      .where('id', '=', id)
      .execute();
    await writing
      .updateTable('webhook_deliveries')
      .set({ claim: null, last_failure: reason, dead_at: iso(now) })
      .where('endpoint_id', '=', id)
      .where('dead_at', 'is', null)
      .execute();
  });
