import { CONTACT_WAYS } from '../../src/questions/contact/contact-ways.ts';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import { reachedStages } from '../stages/reached-stages.ts';
import type { Database } from './open-database.ts';

/** What a receipt tells that may be another tomorrow. */
export type ReceiptStanding = Pick<
  ReceiptReply,
  'survey' | 'receivedAt' | 'stages' | 'contact' | 'withdrawalRequestedAt'
>;

/** How a response stands now; undefined where it is not there any more. */
export async function receiptStanding(database: Database, id: string): Promise<ReceiptStanding | undefined> {
  const row = await database
    .selectFrom('responses as response')
    .leftJoin('withdrawals as withdrawal', 'withdrawal.response_id', 'response.id')
    .leftJoin('contacts as contact', 'contact.response_id', 'response.id')
    .where('response.id', '=', id)
    .select(['response.survey', 'response.received_at', 'withdrawal.requested_at', 'contact.by'])
    .executeTakeFirst();
  if (!row) return undefined;
  const { survey, received_at: receivedAt, requested_at, by } = row;
  return {
    survey,
    receivedAt,
    stages: [...(await reachedStages(database, id, receivedAt))],
    contact: CONTACT_WAYS.find((way) => way === by) ?? null,
    ...(requested_at !== null && { withdrawalRequestedAt: requested_at }),
  };
}
