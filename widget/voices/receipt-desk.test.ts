import { describe, expect, it } from 'vitest';
import { problems } from '../../src/protocol/problems.ts';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { receiptDesk, type DeskReply } from './receipt-desk.ts';

const receipt = { number: '7QK2MX4THWA9', secret: 'AQIDBAUGBwgJCgsMDQ4PEA' };
const known = {
  receipt: receipt.number,
  survey: 'contract',
  receivedAt: '2026-11-20T02:00:00.000Z',
  stage: 'received',
  stages: [{ stage: 'received', at: '2026-11-20T02:00:00.000Z' }],
  contact: null,
};

function desk(answer: () => Response | Promise<Response>) {
  const asked: { readonly address: string; readonly init: RequestInit }[] = [];
  const clock = fakeClock();
  const fetch = async (address: string, init: RequestInit) => {
    asked.push({ address, init });
    return answer();
  };
  return { asked, clock, ...receiptDesk({ receipts: '/v1/receipts', fetch, startTimer: clock.startTimer }) };
}

it('P3: asks with the secret in a header alone, without cookies and the address of the page', async () => {
  const { ask, withdraw, asked } = desk(() => Response.json(known));
  await ask(receipt);
  await withdraw(receipt);
  expect(asked.map(({ address, init }) => [init.method, address])).toEqual([
    ['GET', '/v1/receipts/7QK2MX4THWA9'],
    ['POST', '/v1/receipts/7QK2MX4THWA9/withdrawal'],
  ]);
  for (const { address, init } of asked) {
    expect(address).not.toContain(receipt.secret);
    expect(init.headers).toEqual({ authorization: `Bearer ${receipt.secret}` });
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  }
});

it('tells since when the collector has it, and when it was asked to withdraw it', async () => {
  const withdrawalRequestedAt = '2026-11-21T02:00:00.000Z';
  expect(await desk(() => Response.json(known)).ask(receipt)).toEqual({
    kind: 'known',
    receivedAt: Date.parse(known.receivedAt),
  });
  expect(await desk(() => Response.json({ ...known, withdrawalRequestedAt })).withdraw(receipt)).toEqual({
    kind: 'known',
    receivedAt: Date.parse(known.receivedAt),
    withdrawalRequestedAt: Date.parse(withdrawalRequestedAt),
  });
});

describe('R5: believes only the collector', () => {
  const html = () => new Response('<h1>Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } });
  it.each<[string, () => Response | Promise<Response>, DeskReply['kind']]>([
    ['its 404', () => Response.json(problems.notFound(), { status: 404 }), 'unknown'],
    ['the 404 of somebody on the way', () => new Response('not found', { status: 404 }), 'no-reply'],
    ['a captive portal', html, 'no-reply'],
    ['another receipt', () => Response.json({ ...known, receipt: '9HWAX4T7K2MQ' }), 'no-reply'],
    ['a day that never was', () => Response.json({ ...known, receivedAt: 'soon' }), 'no-reply'],
    ['a collector in trouble', () => Response.json(problems.unavailable(), { status: 503 }), 'no-reply'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'no-reply'],
  ])('%s', async (_, answer, kind) => {
    expect((await desk(answer).ask(receipt)).kind).toBe(kind);
  });

  it('and waits for nobody longer than its deadline', async () => {
    const { ask, clock, asked } = desk(() => new Promise(() => {}));
    const reply = ask(receipt);
    await clock.advance(15_000);
    expect(await reply).toEqual({ kind: 'no-reply' });
    expect(asked[0]?.init.signal?.aborted).toBe(true);
  });
});
