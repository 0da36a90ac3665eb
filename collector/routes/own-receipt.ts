import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { problems } from '../../src/protocol/problems.ts';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import { hashReceiptSecret } from '../../src/response/hash-receipt-secret.ts';
import { isReceiptNumber, normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { bearerToken, tokenWanted } from '../http/bearer-token.ts';
import { problemReply } from '../http/problem-reply.ts';
import type { AddressOf } from '../limits/address-of.ts';
import type { Limits } from '../limits/limits.ts';
import { slowDown } from '../limits/slow-down.ts';
import type { ReceiptRow, ResponseStore } from '../storage/response-store.ts';

/** Which response a request with a receipt's number and secret is about, and how to answer it. */
export interface OwnReceipt {
  readonly row: ReceiptRow;
  readonly reply: (withdrawalRequestedAt: string | null) => Response;
}

/** What receipts are looked up by. */
export interface ReceiptDesk {
  readonly responses: Pick<ResponseStore, 'findByReceipt'>;
  readonly limits: Pick<Limits, 'guesses' | 'guessesOf'>;
  readonly addressOf: AddressOf;
}

/**
 * A wrong secret and an unknown number get the same answer, and after a few of them none for a while (S1). A `Response`
 * says what is wrong.
 */
export async function ownReceipt(
  context: Context,
  { responses, limits, addressOf }: ReceiptDesk,
): Promise<OwnReceipt | Response> {
  const secret = bearerToken(context.req.header('authorization'));
  if (secret === undefined) return tokenWanted('the secret of the receipt');
  const receipt = normalizeReceiptNumber(context.req.param('receipt') ?? '');
  if (!isReceiptNumber(receipt)) return problemReply(problems.notFound());
  const hash = Buffer.from(await hashReceiptSecret(secret));
  const tried = await limits.guesses.attempt(limits.guessesOf(receipt, addressOf(context)), async () => {
    const rows = await responses.findByReceipt(receipt);
    return rows.find(({ secretHash }) => timingSafeEqual(Buffer.from(secretHash), hash));
  });
  if ('waitMs' in tried) return slowDown(tried.waitMs);
  const row = tried.found;
  if (!row) return problemReply(problems.notFound());
  const { survey, receivedAt } = row;
  return {
    row,
    reply: (withdrawalRequestedAt) =>
      Response.json(
        {
          receipt,
          survey,
          receivedAt,
          stage: 'received',
          ...(withdrawalRequestedAt !== null && { withdrawalRequestedAt }),
        } satisfies ReceiptReply,
        { headers: { 'cache-control': 'no-store' } },
      ),
  };
}
