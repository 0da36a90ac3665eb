import { timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { problems } from '../../src/protocol/problems.ts';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import { hashReceiptSecret } from '../../src/response/hash-receipt-secret.ts';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import type { ResponseStore } from '../storage/response-store.ts';

/** `GET /v1/receipts/{receipt}` with its secret. A wrong secret and an unknown number look alike. */
export function addReceipt(app: Hono, { responses }: { readonly responses: ResponseStore }): void {
  addRoute(app, 'GET', '/v1/receipts/:receipt', async ({ req }) => {
    const secret = /^Bearer ([\w-]+)$/i.exec(req.header('authorization') ?? '')?.[1];
    if (secret === undefined) {
      const errors = [{ field: 'authorization', expected: 'Bearer and the secret of the receipt' }];
      return problemReply({ ...problems.unauthorized(), errors }, { 'www-authenticate': 'Bearer' });
    }
    const receipt = normalizeReceiptNumber(req.param('receipt') ?? '');
    const hash = Buffer.from(await hashReceiptSecret(secret));
    const row = (await responses.findByReceipt(receipt)).find(({ secretHash }) =>
      timingSafeEqual(Buffer.from(secretHash), hash),
    );
    if (!row) return problemReply(problems.notFound());
    const reply: ReceiptReply = {
      receipt,
      survey: row.survey,
      receivedAt: row.receivedAt,
      stage: 'received',
    };
    return Response.json(reply, { headers: { 'cache-control': 'no-store' } });
  });
}
