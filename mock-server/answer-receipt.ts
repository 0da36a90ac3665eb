import { HttpResponse } from 'msw';
import { validateContact } from '../src/questions/contact/validate-contact.ts';
import { problems } from '../src/protocol/problems.ts';
import type { ReceiptReply } from '../src/protocol/receipt-reply.ts';
import { describeAnswerProblem } from '../src/response/describe-answer-problem.ts';
import { hashReceiptSecret } from '../src/response/hash-receipt-secret.ts';
import { normalizeReceiptNumber } from '../src/response/receipt-number.ts';
import type { MockDeps } from './mock-deps.ts';
import type { Received } from './mock-store.ts';
import { problemReply } from './problem-reply.ts';
import { readJsonBody } from './read-json-body.ts';

/** A wrong secret and an unknown number look alike, or numbers could be tried out. */
async function answerOwner(
  { store }: Pick<MockDeps, 'store'>,
  typed: string,
  request: Request,
  act: (row: Received) => Promise<Received | Response>,
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
  const changed = await act(row);
  if (changed instanceof Response) return changed;
  const { withdrawalRequestedAt, response } = changed;
  return HttpResponse.json<ReceiptReply>(
    {
      receipt,
      survey,
      receivedAt,
      stage: 'received',
      stages: [{ stage: 'received', at: receivedAt }],
      contact: response.contact?.by ?? null,
      ...(withdrawalRequestedAt && { withdrawalRequestedAt }),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** `GET /v1/receipts/{receipt}`. */
export const answerReceipt = (deps: Pick<MockDeps, 'store'>, typed: string, request: Request) =>
  answerOwner(deps, typed, request, async (row) => row);

/** `POST /v1/receipts/{receipt}/withdrawal`. */
export const answerWithdrawal = (deps: Pick<MockDeps, 'store' | 'now'>, typed: string, request: Request) =>
  answerOwner(deps, typed, request, async (row) => ({
    ...row,
    withdrawalRequestedAt: await deps.store.withdraw(row.id, new Date(deps.now()).toISOString()),
  }));

/** `PUT /v1/receipts/{receipt}/contact`. */
export const answerContact = (deps: Pick<MockDeps, 'store'>, typed: string, request: Request) =>
  answerOwner(deps, typed, request, async (row) => {
    const read = await readJsonBody(request);
    if (!read.ok) return problemReply(read.problem);
    const contact = validateContact(read.value);
    if (!contact.ok) {
      const expected = describeAnswerProblem(contact.problem);
      return problemReply(problems.badRequest([{ field: '/address', expected }]));
    }
    await deps.store.changeContact(row.id, contact.value);
    return { ...row, response: { ...row.response, contact: contact.value } };
  });
