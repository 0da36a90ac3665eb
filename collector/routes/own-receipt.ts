import { timingSafeEqual } from 'node:crypto';
import { problems } from '../../src/protocol/problems.ts';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import { hashReceiptSecret } from '../../src/response/hash-receipt-secret.ts';
import { isReceiptNumber, normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { bearerToken, tokenWanted } from '../http/bearer-token.ts';
import { problemReply } from '../http/problem-reply.ts';
import type { ReceiptRow, ResponseStore } from '../storage/response-store.ts';

/** Which response a request with a receipt's number and secret is about, and how to answer it. */
export interface OwnReceipt {
  readonly row: ReceiptRow;
  readonly reply: (withdrawalRequestedAt: string | null) => Response;
}

/** As much of a request as says whose receipt it is. */
interface Shown {
  param(name: string): string | undefined;
  header(name: string): string | undefined;
}

/** A wrong secret and an unknown number get the same answer. A `Response` says what is wrong. */
export async function ownReceipt(
  req: Shown,
  responses: Pick<ResponseStore, 'findByReceipt'>,
): Promise<OwnReceipt | Response> {
  const secret = bearerToken(req.header('authorization'));
  if (secret === undefined) return tokenWanted('the secret of the receipt');
  const receipt = normalizeReceiptNumber(req.param('receipt') ?? '');
  const hash = Buffer.from(await hashReceiptSecret(secret));
  const rows = isReceiptNumber(receipt) ? await responses.findByReceipt(receipt) : [];
  const row = rows.find(({ secretHash }) => timingSafeEqual(Buffer.from(secretHash), hash));
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
