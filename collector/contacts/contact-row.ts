import type { Response } from '../../src/response/response.ts';
import type { ContactsTable } from '../storage/tables.ts';
import type { ContactKeys } from './contact-keys.ts';

/** What a response says about being contacted, its address and hours sealed; undefined where it says nothing. */
export function contactRow(
  { id, contact }: Pick<Response, 'id' | 'contact'>,
  receivedAt: string,
  keys: Pick<ContactKeys, 'seal'>,
): ContactsTable | undefined {
  if (!contact) return undefined;
  const row = { response_id: id, by: contact.by, received_at: receivedAt };
  if (contact.by === 'no') return { ...row, sealed: null, not_through_agency: null };
  const { address, when, notThroughAgency } = contact;
  return {
    ...row,
    sealed: keys.seal({ response: id, address, when }),
    not_through_agency: notThroughAgency ? 1 : 0,
  };
}
