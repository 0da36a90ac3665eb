import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type Listening } from '../../collector/listen.ts';
import { discard, startTestCollector, type TestCollector } from '../../collector/testing/test-collector.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../fixtures/a-response.ts';
import { freePorts } from '../journeys/free-ports.ts';
import { startNginx, type Nginx } from './start-nginx.ts';

let collector: TestCollector;
let port: number;
let listening: Listening;
let nginx: Nginx;
beforeAll(async () => {
  collector = await startTestCollector();
  port = await freePorts();
  listening = await listen(collector.app, '127.0.0.1', port, 'PORT');
  nginx = await startNginx(port);
});
afterAll(async () => {
  await nginx.stop();
  await listening.drain(1_000);
  await discard(collector);
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}
/** Through TLS, with a certificate that nobody has signed. */
const ask = (path: string, sent?: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        port: nginx.tlsPort,
        path,
        method: sent === undefined ? 'GET' : 'POST',
        headers: { host: 'voice.insurer.example', 'content-type': 'application/json' },
        rejectUnauthorized: false,
      },
      (reply) => {
        const { statusCode: status, headers } = reply;
        text(reply).then((body) => resolve({ status, headers, body }), reject);
      },
    );
    asked.once('error', reject);
    asked.end(sent);
  });

it('nginx takes the example as it stands', () => {
  expect(nginx.complaints).toBe('');
});

it('hands pages and responses through, and says that there is nothing without TLS', async () => {
  const page = await ask('/s/contract');
  expect([page.status, page.headers['strict-transport-security']]).toEqual([200, 'max-age=63072000']);
  expect(page.headers['content-security-policy']).toContain('frame-ancestors');
  const item = await seal((await aResponse()).response, collector.deps.keys.newest());
  const stored = await ask('/v1/responses', JSON.stringify({ responses: [item] }));
  expect(JSON.parse(stored.body)).toMatchObject({ results: [{ outcome: 'stored' }] });
  const plain = await fetch(`http://127.0.0.1:${nginx.plainPort}/s/contract`, {
    headers: { host: 'voice.insurer.example' },
    redirect: 'manual',
  });
  expect(plain.status).toBe(301);
});

it('a body that is too large is answered with 413, by the collector or before it', async () => {
  const own = await ask('/v1/responses', 'x'.repeat(600_000));
  expect([own.status, own.headers['content-type']]).toEqual([413, 'application/problem+json']);
  expect((await ask('/v1/responses', 'x'.repeat(2_000_000))).status).toBe(413);
});

it('P3: writes down no address, even while the collector is away', async () => {
  const path = '/v1/receipts/7QK2-MX4T-HWA9?a.overall=1';
  expect((await ask(path)).status).toBe(401);
  await listening.drain(1_000);
  expect((await ask(path)).status).toBe(502);
  listening = await listen(collector.app, '127.0.0.1', port, 'PORT');
  expect(await nginx.logged()).not.toMatch(/receipts|overall|contract/);
});
