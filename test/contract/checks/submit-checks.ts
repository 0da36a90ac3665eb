import { expect } from 'vitest';
import { MAX_BATCH, MAX_BODY_BYTES } from '../../../src/protocol/limits.ts';
import { seal } from '../../../src/sealing/seal.ts';
import type { Check } from '../check.ts';
import { expectProblem } from '../expect-problem.ts';
import { aResponse } from '../../fixtures/a-response.ts';
import { post, sealedFor, sealingKeyOf, submit, submitOne } from '../submission.ts';

export const submitChecks: readonly Check[] = [
  {
    name: 'D7: a response is stored, and answered with its receipt number',
    async holds(api) {
      const { response, receipt } = await aResponse();
      const sealed = await seal(response, await sealingKeyOf(api));
      const before = await api.stored();
      expect(await submitOne(api, sealed)).toMatchObject({ outcome: 'stored', receipt: receipt.number });
      expect(await api.stored()).toBe(before + 1);
    },
  },
  {
    name: 'X1: the same bytes again are a duplicate with the first receipt, and one row',
    async holds(api) {
      const sealed = await sealedFor(api);
      const first = await submitOne(api, sealed);
      const before = await api.stored();
      expect(first.outcome).toBe('stored');
      const again = await submitOne(api, sealed);
      expect(again).toEqual({ ...first, outcome: 'duplicate' });
      expect(await api.stored()).toBe(before);
    },
  },
  {
    name: 'X1: the same bytes twice in one batch are stored once',
    async holds(api) {
      const sealed = await sealedFor(api);
      const results = await submit(api, sealed, sealed);
      expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'duplicate']);
    },
  },
  {
    name: 'X2: other bytes under the same id are a conflict, and the first stay',
    async holds(api) {
      const { response } = await aResponse();
      const key = await sealingKeyOf(api);
      const first = await seal(response, key);
      const second = await seal({ ...response, answers: { overall: 1 } }, key);
      await submitOne(api, first);
      const before = await api.stored();
      expect(await submitOne(api, second)).toMatchObject({ outcome: 'conflict', problem: { status: 409 } });
      expect((await submitOne(api, first)).outcome).toBe('duplicate');
      expect(await api.stored()).toBe(before);
    },
  },
  {
    name: 'X4: the same bytes sent ten times at once are stored once',
    async holds(api) {
      const sealed = await sealedFor(api);
      const before = await api.stored();
      const results = await Promise.all(Array.from({ length: 10 }, () => submitOne(api, sealed)));
      expect(results.map(({ outcome }) => outcome).filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(results.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(9);
      expect(await api.stored()).toBe(before + 1);
    },
  },
  {
    name: 'a batch is answered response by response, in the order sent',
    async holds(api) {
      const key = await sealingKeyOf(api);
      const { response } = await aResponse();
      const taken = await seal(response, key);
      await submitOne(api, taken);
      const results = await submit(
        api,
        await sealedFor(api, { answers: {} }),
        await sealedFor(api),
        taken,
        await seal({ ...response, answers: { overall: 2 } }, key),
        await sealedFor(api),
      );
      // The fourth stands under the id of the third.
      expect(results.map(({ outcome }) => outcome)).toEqual([
        'rejected',
        'stored',
        'duplicate',
        'conflict',
        'stored',
      ]);
    },
  },
  {
    name: 'a batch of the largest size is taken, a larger one is a 413 problem',
    async holds(api) {
      const key = await sealingKeyOf(api);
      const batch = await Promise.all(
        Array.from({ length: MAX_BATCH + 1 }, async () => seal((await aResponse()).response, key)),
      );
      const before = await api.stored();
      expectProblem(await post(api, JSON.stringify({ responses: batch })), 413);
      expect(await api.stored()).toBe(before);
      await submit(api, ...batch.slice(0, MAX_BATCH));
      expect(await api.stored()).toBe(before + MAX_BATCH);
    },
  },
  {
    name: 'a body of the largest size is read, a larger one is a 413 problem',
    async holds(api) {
      const text = JSON.stringify({ responses: [await sealedFor(api)] });
      const before = await api.stored();
      expectProblem(await post(api, text.padEnd(MAX_BODY_BYTES + 1)), 413);
      expect(await api.stored()).toBe(before);
      expect((await post(api, text.padEnd(MAX_BODY_BYTES))).status).toBe(200);
    },
  },
  {
    name: 'a body of another media type is a 415 problem, a charset beside the right one is not',
    async holds(api) {
      const body = JSON.stringify({ responses: [await sealedFor(api)] });
      const send = (type: string) =>
        api.send({ method: 'POST', path: '/v1/responses', headers: { 'content-type': type }, body });
      for (const type of ['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded']) {
        expectProblem(await send(type), 415);
      }
      expect((await send('application/json; charset=utf-8')).status).toBe(200);
    },
  },
  {
    name: 'an unknown address is a 404 problem, a known one with another method a 405 that names the right one',
    async holds(api) {
      expectProblem(await api.send({ method: 'GET', path: '/v1/answers' }), 404);
      const put = await api.send({ method: 'PUT', path: '/v1/responses', body: '{}' });
      expectProblem(put, 405);
      expect(put.headers['allow']).toContain('POST');
      const remove = await api.send({ method: 'DELETE', path: '/v1/surveys/contract' });
      expectProblem(remove, 405);
      expect(remove.headers['allow']).toContain('GET');
    },
  },
];
