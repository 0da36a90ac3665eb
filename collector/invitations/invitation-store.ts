import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';

/** What became of invitations. Every method rejects with `StoreError` when the database cannot be used. */
export interface InvitationStore {
  isRedeemed(id: string): Promise<boolean>;
  /** Notes that the link came to somebody else; said twice, the first stays. */
  decline(id: string, now: string): Promise<void>;
}

export function createInvitationStore(database: Database): InvitationStore {
  return {
    isRedeemed: (id) =>
      orStoreError(async () => {
        const row = await database
          .selectFrom('redemptions')
          .where('invitation_id', '=', id)
          .select('response_id')
          .executeTakeFirst();
        return row !== undefined;
      }),
    decline: (id, now) =>
      orStoreError(async () => {
        await database
          .insertInto('declined_invitations')
          .values({ invitation_id: id, declined_at: now })
          .onConflict((conflict) => conflict.column('invitation_id').doNothing())
          .execute();
      }),
  };
}
