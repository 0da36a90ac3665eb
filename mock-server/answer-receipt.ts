import { HttpResponse } from 'msw';
import { problems } from '../src/protocol/problems.ts';
import type { ReceiptReply } from '../src/protocol/receipt-reply.ts';
import { hashReceiptSecret } from '../src/response/hash-receipt-secret.ts';
import { normalizeReceiptNumber } from '../src/response/receipt-number.ts';
import type { MockDeps } from './mock-deps.ts';
import type { Received } from './mock-store.ts';
import { problemReply } from './problem-reply.ts';

/** A wrong secret and an unknown number look alike, or numbers could be tried out. */
async function answerOwner(
  { store }: Pick<MockDeps, 'store'>,
  typed: string,
  request: Request,
  withdrawalOf: (row: Received) => Promise<string | undefined>,
): Promise<Response> {
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
  const { survey } = row.response;
  const { receivedAt } = row;
  const withdrawalRequestedAt = await withdrawalOf(row);
  return HttpResponse.json<ReceiptReply>(
    {
      receipt,
      survey,
      receivedAt,
      stage: 'received',
      ...(withdrawalRequestedAt && { withdrawalRequestedAt }),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** `GET /v1/receipts/{receipt}`. */
export const answerReceipt = (deps: Pick<MockDeps, 'store'>, typed: string, request: Request) =>
  answerOwner(deps, typed, request, async (row) => row.withdrawalRequestedAt);

/** `POST /v1/receipts/{receipt}/withdrawal`. */
export const answerWithdrawal = (deps: Pick<MockDeps, 'store' | 'now'>, typed: string, request: Request) =>
  answerOwner(deps, typed, request, ({ id }) => deps.store.withdraw(id, new Date(deps.now()).toISOString()));
