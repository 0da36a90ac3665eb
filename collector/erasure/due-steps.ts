import { eraseEntries } from '../audit/erase-entries.ts';
import { dueInvitations, dueSubjects } from './due-invitations.ts';
import { noted, type DueStep } from './due-step.ts';
import { eraseResponses } from './erase-responses.ts';
import type { Retention } from './retention.ts';

/** How each kind of data is erased, in this order. */
export const dueSteps: Readonly<Record<keyof Retention, readonly DueStep[]>> = {
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
  invitations: dueInvitations,
  subjects: dueSubjects,
  audit: [({ writing, who, before, most, now }) => eraseEntries(writing, who, before, most, now)],
};
