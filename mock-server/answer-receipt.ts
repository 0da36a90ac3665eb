import { HttpResponse } from 'msw';
import { problems } from '../src/protocol/problems.ts';
import type { ReceiptReply } from '../src/protocol/receipt-reply.ts';
import { hashReceiptSecret } from '../src/response/hash-receipt-secret.ts';
import { normalizeReceiptNumber } from '../src/response/receipt-number.ts';
import type { MockStore } from './mock-store.ts';
import { problemReply } from './problem-reply.ts';

/** `GET /v1/receipts/{receipt}`. A wrong secret and an unknown number look alike, or numbers could be tried out. */
export async function answerReceipt(store: MockStore, typed: string, request: Request): Promise<Response> {
  const secret = /^Bearer ([\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (secret === undefined) {
    const errors = [{ field: 'authorization', expected: 'Bearer and the secret of the receipt' }];
    return problemReply({ ...problems.unauthorized(), errors }, { 'www-authenticate': 'Bearer' });
  }
  const receipt = normalizeReceiptNumber(typed);
  const secretHash = await hashReceiptSecret(secret);
  const rows = await store.findByReceipt(receipt);
  const row = rows.find(({ response }) => response.receipt.secretHash === secretHash);
  if (!row) return problemReply(problems.notFound());
  return HttpResponse.json<ReceiptReply>(
    { receipt, survey: row.response.survey, receivedAt: row.receivedAt, stage: 'received' },
    { headers: { 'cache-control': 'no-store' } },
  );
}
