import { expect } from 'vitest';
import * as v from 'valibot';
import { ReceiptReplySchema } from '../../../src/protocol/receipt-reply.ts';
import type { Receipt } from '../../../src/response/receipt.ts';
import { seal } from '../../../src/sealing/seal.ts';
import type { Check } from '../check.ts';
import type { ApiReply, CollectionApi } from '../collection-api.ts';
import { expectProblem } from '../expect-problem.ts';
import { aResponse } from '../../fixtures/a-response.ts';
import { sealingKeyOf, submitOne } from '../submission.ts';

async function storedReceipt(api: CollectionApi): Promise<Receipt> {
  const { response, receipt } = await aResponse();
  await submitOne(api, await seal(response, await sealingKeyOf(api)));
  return receipt;
}

const show = (api: CollectionApi, number: string, secret?: string): Promise<ApiReply> =>
  api.send({
    method: 'GET',
    path: `/v1/receipts/${number}`,
    headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
  });

export const receiptChecks: readonly Check[] = [
  {
    name: 'a receipt with its secret tells how far the voice has come, and is kept in no cache',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const reply = await show(api, number, secret);
      expect(reply.status).toBe(200);
      expect(reply.headers['cache-control']).toContain('no-store');
      const receipt = v.parse(ReceiptReplySchema, JSON.parse(reply.text));
      expect(receipt).toMatchObject({ receipt: number, survey: 'contract', stage: 'received' });
      expect(new Date(receipt.receivedAt).toISOString()).toBe(receipt.receivedAt);
    },
  },
  {
    name: 'P3: a wrong secret and an unknown number get the same 404 problem',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const { receipt: unknown } = await aResponse();
      const wrong = await show(api, number, unknown.secret);
      expectProblem(wrong, 404);
      expect((await show(api, unknown.number, secret)).text).toBe(wrong.text);
    },
  },
  {
    name: 'P3: without a secret nothing is told',
    async holds(api) {
      const { number } = await storedReceipt(api);
      expectProblem(await show(api, number), 401);
    },
  },
];
