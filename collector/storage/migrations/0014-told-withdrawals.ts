import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Until now the only ones that were written without the response that they tell of. */
const toldWithdrawals = sql`event_id like 'withdrawal%' and response_id is null`;
/** What follows `withdrawal_`. */
const toldResponse = sql`substr(event_id, 12)`;

/** That a withdrawal was asked for goes with its response, as all that is told of it: of one that is erased, now. */
export const withdrawalsGoWithResponses: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      delete from webhook_deliveries
      where ${toldWithdrawals} and not exists (select 1 from responses where id = ${toldResponse})
    `.execute(db);
    await sql`
      update webhook_deliveries set response_id = ${toldResponse} where ${toldWithdrawals}
    `.execute(db);
  },
};
