import { expect } from 'vitest';
import { seal } from '../../../src/sealing/seal.ts';
import { aResponse } from '../../fixtures/a-response.ts';
import { expectProblem } from '../../contract/expect-problem.ts';
import { sealingKeyOf, submitOne } from '../../contract/submission.ts';
import type { Attack } from '../attack.ts';
import type { Target } from '../target.ts';

/** Somebody at that address: the proxy in front has written it down. */
const show = ({ api }: Target, number: string, secret: string, address: string, what = '') =>
  api.send({
    method: what === '' ? 'GET' : 'POST',
    path: `/v1/receipts/${number}${what}`,
    headers: { authorization: `Bearer ${secret}`, 'x-forwarded-for': `10.9.9.9, ${address}` },
  });

export const secretAttacks: readonly Attack[] = [
  {
    name: 'who guesses at the secret of a receipt is told 429 after a few, by both ways to it, whatever address is made up',
    async fails(target) {
      const { response, receipt } = await aResponse();
      await submitOne(target.api, await seal(response, await sealingKeyOf(target.api)));
      target.secrets.add(receipt.secret).add(receipt.number);
      const guess = async (at: number) => {
        const { receipt: other } = await aResponse();
        target.secrets.add(other.secret);
        // A lie in front of what the proxy says changes nothing.
        const address = `203.0.113.${at}, 198.51.100.7`;
        return show(target, receipt.number, other.secret, address, at % 2 === 0 ? '' : '/withdrawal');
      };
      const replies = await Promise.all(Array.from({ length: 40 }, (_, at) => guess(at)));
      expect(replies.filter(({ status }) => status === 404)).toHaveLength(10);
      const [refused, ...others] = replies.filter(({ status }) => status !== 404);
      if (!refused) throw new Error('nobody was refused');
      expectProblem(refused, 429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(new Set(others.map(({ status }) => status))).toEqual(new Set([429]));
      // Its owner, elsewhere, is not kept out by it.
      expect((await show(target, receipt.number, receipt.secret, '198.51.100.8')).status).toBe(200);
    },
  },
  {
    name: 'a token in an address, in a cookie or in a body is none',
    async fails(target) {
      const { api, metricsToken } = target;
      for (const query of [
        `access_token=${metricsToken}`,
        `token=${metricsToken}`,
        `authorization=Bearer+${metricsToken}`,
      ]) {
        const headers = { cookie: `token=${metricsToken}` };
        expectProblem(await api.send({ method: 'GET', path: `/metrics?${query}`, headers }), 401);
        expectProblem(await api.send({ method: 'GET', path: `/v1/voices?${query}`, headers }), 401);
      }
      const { receipt } = await aResponse();
      target.secrets.add(receipt.secret);
      expectProblem(
        await api.send({ method: 'GET', path: `/v1/receipts/${receipt.number}?secret=${receipt.secret}` }),
        401,
      );
    },
  },
  {
    name: 'another way of writing the scheme, another scheme or half a token opens nothing',
    async fails({ api, metricsToken }) {
      for (const authorization of [
        '',
        'Bearer',
        metricsToken,
        `Basic ${btoa(`koe:${metricsToken}`)}`,
        `Bearer ${metricsToken.slice(0, -1)}`,
        `Bearer ${metricsToken} x`,
        `Bearer  ${metricsToken},`,
        `Bearer "${metricsToken}"`,
        'Bearer null',
        'Bearer undefined',
        `Digest ${metricsToken}`,
      ]) {
        for (const path of ['/metrics', '/v1/voices']) {
          expectProblem(await api.send({ method: 'GET', path, headers: { authorization } }), 401);
        }
      }
    },
  },
];
