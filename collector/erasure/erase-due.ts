import { againIfUndone } from '../storage/again-if-undone.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { DueStep } from './due-step.ts';
import { dueSteps } from './due-steps.ts';
import type { Retention } from './retention.ts';
import { giveTurnBack, keepTurn, takeTurn } from './turn.ts';

/** Each a short transaction, between which responses are taken in. */
const AT_ONCE = 100;
const DAY_MS = 24 * 60 * 60 * 1_000;

export interface EraseDueWorld {
  readonly database: Database;
  readonly retention: Retention;
  /** As the audit log names it. */
  readonly who: string;
  readonly now: () => number;
  /** Between two batches whoever waits for the database has a turn. Resolves to whether to go on. */
  readonly pause: () => Promise<boolean>;
}

/** How much of each kind. */
export type Erased = Readonly<Record<keyof Retention, number>>;

const nothing: Erased = {
  contacts: 0,
  consents: 0,
  responses: 0,
  withdrawals: 0,
  invitations: 0,
  subjects: 0,
  audit: 0,
};

/**
 * Erases what has been kept long enough, batch by batch; undefined where another instance is at it. Broken off, what was
 * erased is erased, and the rest goes the next time. Rejects with `StoreError`.
 */
export function eraseDue(world: EraseDueWorld): Promise<Erased | undefined> {
  return orStoreError(async () => {
    const { database, now, pause } = world;
    if (!(await takeTurn(database, now()))) return undefined;
    const erased = { ...nothing };
    let goesOn = true;
    for (const due of stepsDue(world)) {
      while (goesOn) {
        const count = await againIfUndone(() => eraseBatch(world, due));
        if (count === 0) break;
        erased[due.kind] += count;
        await keepTurn(database, now());
        goesOn = await pause();
      }
    }
    await giveTurnBack(database);
    return erased;
  });
}

interface Due {
  readonly kind: keyof Retention;
  readonly step: DueStep;
  /** RFC 3339: what is older is due. */
  readonly before: string;
}

const kinds = [
  'contacts',
  'consents',
  'responses',
  'withdrawals',
  'invitations',
  'subjects',
  'audit',
] as const;

const stepsDue = ({ retention, now }: EraseDueWorld): readonly Due[] =>
  kinds.flatMap((kind) => {
    const days = retention[kind];
    if (days === 'keep') return [];
    const before = new Date(now() - days * DAY_MS).toISOString();
    return dueSteps[kind].map((step) => ({ kind, step, before }));
  });

const eraseBatch = ({ database, who, now }: EraseDueWorld, { step, before }: Due): Promise<number> =>
  database
    .transaction()
    .execute((writing) => step({ writing, before, most: AT_ONCE, who, now: new Date(now()).toISOString() }));
