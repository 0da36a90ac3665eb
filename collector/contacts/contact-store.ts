import { againIfUndone } from '../storage/again-if-undone.ts';
import { holdResponse } from '../storage/hold-response.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { ContactsTable } from '../storage/tables.ts';
import { contactsAsOccurrences } from '../webhooks/contacts-as-occurrences.ts';
import { tellSubscribers } from '../webhooks/tell-subscribers.ts';

export interface ContactStore {
  /**
   * Puts what a customer says now about being contacted in the place of what they said before, of which nothing stays.
   * Resolves to whether their response is still there; rejects with `StoreError`.
   */
  change(contact: ContactsTable): Promise<boolean>;
}

export const createContactStore = (database: Database): ContactStore => ({
  change: (contact) =>
    orStoreError(() =>
      againIfUndone(() =>
        database.transaction().execute(async (writing) => {
          const { response_id, ...said } = contact;
          if (!(await holdResponse(writing, response_id))) return false;
          await writing
            .insertInto('contacts')
            .values(contact)
            .onConflict((conflict) => conflict.column('response_id').doUpdateSet(said))
            .execute();
          await tellSubscribers(writing, 'contact.changed', () =>
            contactsAsOccurrences(writing, '', response_id),
          );
          return true;
        }),
      ),
    ),
});
