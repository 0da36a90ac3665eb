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

/** Which response a request with a receipt's number and secret is about, and how to answer it once all is done. */
export interface OwnReceipt {
  readonly row: ReceiptRow;
  readonly reply: () => Promise<Response>;
}

/** What receipts are looked up by. */
export interface ReceiptWorld {
  readonly responses: Pick<ResponseStore, 'findByReceipt' | 'standing'>;
  readonly limits: Pick<Limits, 'guesses' | 'guessesOf'>;
  readonly addressOf: AddressOf;
}

/** The secret that a request shows; a `Response` asks for it. */
export function shownSecret({ req }: Context): string | Response {
  return bearerToken(req.header('authorization')) ?? tokenWanted('the secret of the receipt');
}

/**
 * A wrong secret and an unknown number get the same answer, and after a few of them none for a while (S1). A `Response`
 * says what is wrong.
 */
export async function ownReceipt(
  context: Context,
  { responses, limits, addressOf }: ReceiptWorld,
): Promise<OwnReceipt | Response> {
  const secret = shownSecret(context);
  if (secret instanceof Response) return secret;
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
  return {
    row,
    async reply() {
      const standing = await responses.standing(row.id);
      if (!standing) return problemReply(problems.notFound());
      const { stage } = standing.stages.at(-1) ?? { stage: 'received' };
      const reply: ReceiptReply = { receipt, stage, ...standing };
      return Response.json(reply, { headers: { 'cache-control': 'no-store' } });
    },
  };
}
