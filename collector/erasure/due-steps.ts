import type { Transaction } from 'kysely';
import { eraseEntries } from '../audit/erase-entries.ts';
import { noteIn } from '../audit/audit-log.ts';
import type { Tables } from '../storage/tables.ts';
import { eraseResponses } from './erase-responses.ts';
import type { Retention } from './retention.ts';

/** What one transaction erases, at most. */
export interface DueBatch {
  readonly writing: Transaction<Tables>;
  /** RFC 3339: what is older is due. */
  readonly before: string;
  readonly most: number;
  readonly who: string;
  readonly now: string;
}

/** Erases a batch of what is due; resolves to how much that was, 0 once nothing is left. */
export type DueStep = (batch: DueBatch) => Promise<number>;
type Kind = keyof Retention;

/** A step whose doing is noted in its own transaction. */
const noted =
  (kind: Kind, step: (batch: DueBatch) => Promise<{ readonly length: number }>): DueStep =>
  async (batch) => {
    const { length: count } = await step(batch);
    const { writing, who, before, now } = batch;
    if (count > 0) await noteIn(writing, { who, did: 'erase', about: { kind, before }, count }, now);
    return count;
  };

/** How each kind of data is erased, in this order. */
export const dueSteps: Readonly<Record<Kind, readonly DueStep[]>> = {
  contacts: [
    noted('contacts', ({ writing, before, most }) =>
      writing
        .deleteFrom('contacts')
        .where('response_id', 'in', (due) =>
          due.selectFrom('contacts').where('received_at', '<', before).select('response_id').limit(most),
        )
        .returning('response_id')
        .execute(),
    ),
  ],
  consents: [
    noted('consents', ({ writing, before, most }) =>
      writing
        .deleteFrom('consents')
        .where('response_id', 'in', (due) =>
          due.selectFrom('consents').where('received_at', '<', before).select('response_id').limit(most),
        )
        .returning('response_id')
        .execute(),
    ),
  ],
  responses: [
    noted('responses', async ({ writing, before, most, now }) => {
      const due = await writing
        .selectFrom('responses')
        .where('received_at', '<', before)
        .orderBy('received_at')
        .limit(most)
        .select('id')
        .execute();
      return eraseResponses(
        writing,
        due.map(({ id }) => id),
        now,
      );
    }),
  ],
  withdrawals: [
    noted('withdrawals', ({ writing, before, most }) =>
      writing
        .deleteFrom('withdrawals')
        .where('response_id', 'in', (due) =>
          due.selectFrom('withdrawals').where('requested_at', '<', before).select('response_id').limit(most),
        )
        .returning('response_id')
        .execute(),
    ),
  ],
  invitations: [
    noted('invitations', ({ writing, before, most }) =>
      writing
        .deleteFrom('redemptions')
        .where('invitation_id', 'in', (due) =>
          due.selectFrom('redemptions').where('ends_at', '<', before).select('invitation_id').limit(most),
        )
        .returning('invitation_id')
        .execute(),
    ),
    noted('invitations', ({ writing, before, most }) =>
      writing
        .deleteFrom('declined_invitations')
        .where('invitation_id', 'in', (due) =>
          due
            .selectFrom('declined_invitations')
            .where('declined_at', '<', before)
            .select('invitation_id')
            .limit(most),
        )
        .returning('invitation_id')
        .execute(),
    ),
  ],
  audit: [({ writing, who, before, most, now }) => eraseEntries(writing, who, before, most, now)],
};
