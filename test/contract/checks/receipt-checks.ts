import { expect } from 'vitest';
import * as v from 'valibot';
import { ReceiptReplySchema, type ReceiptReply } from '../../../src/protocol/receipt-reply.ts';
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

const withdraw = (api: CollectionApi, number: string, secret?: string): Promise<ApiReply> =>
  api.send({
    method: 'POST',
    path: `/v1/receipts/${number}/withdrawal`,
    headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
  });

const changeContact = (
  api: CollectionApi,
  number: string,
  secret: string,
  contact: object,
): Promise<ApiReply> =>
  api.send({
    method: 'PUT',
    path: `/v1/receipts/${number}/contact`,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(contact),
  });

const receiptIn = ({ status, headers, text }: ApiReply): ReceiptReply => {
  expect(status).toBe(200);
  expect(headers['cache-control']).toContain('no-store');
  return v.parse(ReceiptReplySchema, JSON.parse(text));
};

export const receiptChecks: readonly Check[] = [
  {
    name: 'a receipt with its secret tells how far the voice has come, and is kept in no cache',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const receipt = receiptIn(await show(api, number, secret));
      expect(receipt).toMatchObject({
        receipt: number,
        survey: 'contract',
        stage: 'received',
        contact: null,
      });
      expect(receipt.stages).toEqual([{ stage: 'received', at: receipt.receivedAt }]);
      expect(receipt).not.toHaveProperty('withdrawalRequestedAt');
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
  {
    name: 'X5: a withdrawal asked for many times is one request with the time of the first, and nothing is erased by it',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const before = await api.stored();
      const first = receiptIn(await withdraw(api, number, secret));
      const { withdrawalRequestedAt: at = '' } = first;
      expect(new Date(at).toISOString()).toBe(at);
      const again = await Promise.all([1, 2, 3].map(() => withdraw(api, number, secret)));
      expect([...again.map(receiptIn), receiptIn(await show(api, number, secret))]).toEqual(
        Array.from({ length: 4 }, () => first),
      );
      expect(await api.stored()).toBe(before);
    },
  },
  {
    name: 'P3: with a wrong secret, an unknown number or no secret nothing is withdrawn, and no more is told than to look',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const { receipt: unknown } = await aResponse();
      const wrong = await withdraw(api, number, unknown.secret);
      expectProblem(wrong, 404);
      expect(wrong.text).toBe((await show(api, number, unknown.secret)).text);
      expect((await withdraw(api, unknown.number, secret)).text).toBe(wrong.text);
      expectProblem(await withdraw(api, number), 401);
      const receipt = receiptIn(await show(api, number, secret));
      expect(receipt).not.toHaveProperty('withdrawalRequestedAt');
    },
  },
  {
    name: 'P12: what a customer says about being contacted can be changed with the secret, and is told by what alone',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const phone = { by: 'phone', address: '090-1234-5678', when: '', notThroughAgency: false };
      const changed = await changeContact(api, number, secret, phone);
      expect(receiptIn(changed).contact).toBe('phone');
      expect(changed.text).not.toContain('1234');
      await changeContact(api, number, secret, { ...phone, address: 'call me' });
      expect(receiptIn(await show(api, number, secret)).contact).toBe('phone');
      expect(receiptIn(await changeContact(api, number, secret, { by: 'no' })).contact).toBe('no');
      const { receipt: unknown } = await aResponse();
      expectProblem(await changeContact(api, number, unknown.secret, phone), 404);
      expect(receiptIn(await show(api, number, secret)).contact).toBe('no');
    },
  },
  {
    name: 'a withdrawal is asked for with POST alone',
    async holds(api) {
      const { number, secret } = await storedReceipt(api);
      const reply = await api.send({
        method: 'GET',
        path: `/v1/receipts/${number}/withdrawal`,
        headers: { authorization: `Bearer ${secret}` },
      });
      expectProblem(reply, 405);
      expect(reply.headers['allow']).toContain('POST');
    },
  },
];
