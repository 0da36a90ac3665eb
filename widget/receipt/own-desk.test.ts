import { expect, it } from 'vitest';
import { problems } from '../../src/protocol/problems.ts';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { ownDesk, ownReply } from './own-desk.ts';

const receipt = { number: '7QK2MX4THWA9', secret: 'AQIDBAUGBwgJCgsMDQ4PEA' };
const known = {
  receipt: receipt.number,
  survey: 'contract',
  receivedAt: '2026-11-20T02:00:00.000Z',
  stage: 'read',
  stages: [
    { stage: 'received', at: '2026-11-20T02:00:00.000Z' },
    { stage: 'read', at: '2026-11-21T02:00:00.000Z' },
  ],
  contact: 'phone',
};

it('P3: the secret travels in a header, and what is said about being contacted in the body', async () => {
  const asked: [string, RequestInit][] = [];
  const { startTimer } = fakeClock();
  const fetch = async (address: string, init: RequestInit) => {
    asked.push([address, init]);
    return Response.json(known);
  };
  const desk = ownDesk({ receipts: '/v1/receipts', fetch, startTimer });
  const reply = await desk.changeContact(receipt, { by: 'no' });
  expect(reply).toEqual({ kind: 'known', receipt: known });
  expect(asked).toMatchObject([
    [
      '/v1/receipts/7QK2MX4THWA9/contact',
      { method: 'PUT', body: '{"by":"no"}', referrerPolicy: 'no-referrer' },
    ],
  ]);
  expect(asked[0]?.[1].headers).toEqual({
    authorization: `Bearer ${receipt.secret}`,
    'content-type': 'application/json',
  });
});

it.each([
  ['its 404', { status: 404, body: problems.notFound() }, 'unknown'],
  ['the 404 of somebody on the way', { status: 404, body: {} }, 'no-reply'],
  ['too many secrets', { status: 429, body: problems.tooManyRequests() }, 'slow'],
  ['a collector in trouble', { status: 503, body: problems.unavailable() }, 'no-reply'],
  ['a captive portal', { status: 200, body: {} }, 'no-reply'],
  ['another receipt', { status: 200, body: { ...known, receipt: '9HWAX4T7K2MQ' } }, 'no-reply'],
  ['nobody', undefined, 'no-reply'],
] as const)('R5: %s', (_, reply, kind) => {
  expect(ownReply(reply, receipt.number).kind).toBe(kind);
});
