import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../src/sealing/seal.ts';
import { aResponse } from '../test/fixtures/a-response.ts';
import { prepareBody } from './http/prepared-body.ts';
import { staticHeaders } from './files/static-headers.ts';
import { StoreError } from './storage/store-error.ts';
import { plainPages } from './testing/plain-pages.ts';
import { discard, startTestCollector, type TestCollector } from './testing/test-collector.ts';

const file = (address: string, type: string) =>
  [address, prepareBody(`/* ${address} */`, type, staticHeaders(address, "default-src 'self'"))] as const;
const files = new Map([
  file('/koe.js', 'text/javascript; charset=utf-8'),
  file('/koe-more.js', 'text/javascript; charset=utf-8'),
  file('/assets/survey-a1b2.js', 'text/javascript; charset=utf-8'),
  file('/demo/assets/agency-a1b2.js', 'text/javascript; charset=utf-8'),
  file('/sw.js', 'text/javascript; charset=utf-8'),
  file('/demo/index.html', 'text/html; charset=utf-8'),
  file('/demo/agency.html', 'text/html; charset=utf-8'),
]);

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ files, demoPort: 8788 });
});
afterAll(() => discard(collector));

async function request(
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return collector.app.request(path, { method, headers });
}

describe('methods', () => {
  it('answers HEAD as GET without the body', async () => {
    for (const path of ['/s/contract', '/v1/surveys/contract', '/koe.js', '/openapi.json', '/healthz']) {
      const head = await request('HEAD', path);
      const get = await request('GET', path);
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    }
  });

  it.each([
    ['DELETE', '/s/contract', 'GET, HEAD, OPTIONS'],
    ['POST', '/v1/surveys/contract', 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/responses', 'POST, OPTIONS'],
    ['HEAD', '/v1/responses', 'POST, OPTIONS'],
    ['PROPFIND', '/v1/receipts/x', 'GET, HEAD, OPTIONS'],
    ['PUT', '/koe.js', 'GET, HEAD, OPTIONS'],
  ])('%s %s is told which methods there are', async (method, path, allow) => {
    const refused = await request(method, path);
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, allow]);
    const options = await request('OPTIONS', path);
    expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('addresses that are not there', () => {
  it('are a page for people and a problem for programs', async () => {
    const html = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const page = await request('GET', '/nothing', { accept: html, 'accept-language': 'en' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    for (const [path, accept] of [
      ['/nothing', '*/*'],
      ['/assets/survey-old.js', '*/*'],
      ['/v1/nothing', html],
      ['/v1', 'application/json'],
      ['/demo/../../keys.json', '*/*'],
      ['/assets/%2e%2e/%2e%2e/keys.json', '*/*'],
    ] as const) {
      const problem = await request('GET', path, { accept });
      expect([problem.status, problem.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ]);
    }
  });
});

describe('files', () => {
  it('keep built files for good and the loader for minutes, and ask about pages each time', async () => {
    const cache = async (path: string) => (await request('GET', path)).headers.get('cache-control');
    expect(await cache('/assets/survey-a1b2.js')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/demo/assets/agency-a1b2.js')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/sw.js')).toBe('no-cache');
    expect(await cache('/koe.js')).toBe('public, max-age=300');
    expect(await cache('/demo/index.html')).toBe('no-cache');
  });

  it('E1: strangers may read the loader’s second stage, as modules must be, and nothing else', async () => {
    const readers = async (path: string) =>
      (await request('GET', path)).headers.get('access-control-allow-origin');
    expect(await readers('/koe-more.js')).toBe('*');
    for (const path of ['/koe.js', '/assets/survey-a1b2.js', '/s/contract', '/v1/surveys/contract']) {
      expect(await readers(path)).toBeNull();
    }
  });

  it('E4: the loader may be loaded by a stranger’s page, even an isolated one, and nothing else may', async () => {
    const policy = async (path: string) =>
      (await request('GET', path)).headers.get('cross-origin-resource-policy');
    expect(await policy('/koe.js')).toBe('cross-origin');
    expect(await policy('/koe-more.js')).toBe('cross-origin');
    for (const path of [
      '/assets/survey-a1b2.js',
      '/s/contract',
      '/v1/surveys/contract',
      '/demo/index.html',
    ]) {
      expect(await policy(path)).toBe('same-origin');
    }
  });

  it('let the service worker fetch, since it lives under the policy of its own script', async () => {
    const { headers } = await request('GET', '/sw.js');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
  });

  it('answer 304 to whoever has them', async () => {
    const { headers } = await request('GET', '/koe.js');
    expect((await request('GET', '/koe.js', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(
      304,
    );
  });

  it('lead to the demo, and to the agency’s page on its own origin', async () => {
    for (const [path, location] of [
      ['/', '/demo/index.html'],
      ['/demo/', '/demo/index.html'],
      ['http://127.0.0.1:8787/demo/agency.html', 'http://127.0.0.1:8788/demo/agency.html'],
    ] as const) {
      const reply = await request('GET', path);
      expect([reply.status, reply.headers.get('location')]).toEqual([302, location]);
    }
  });
});

describe('trouble', () => {
  it('P3: a failure of our own is a 500 problem and a log line, without a word of what failed', async () => {
    const broken = await startTestCollector({
      pages: {
        ...plainPages,
        surveyPage: () => {
          throw new Error('担当がひどい');
        },
      },
    });
    const reply = await broken.app.request('/s/contract');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(await reply.text()).not.toContain('担当');
    expect(broken.lines.join()).not.toContain('担当');
    expect(broken.lines).toEqual([expect.stringContaining('"status":500')]);
    await discard(broken);
  });

  it('is not ready while the database cannot be written, and alive all the same', async () => {
    const { deps } = collector;
    const stuck = await startTestCollector({
      responses: {
        ...deps.responses,
        async assertWritable() {
          throw new StoreError(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' }));
        },
      },
    });
    const ready = await stuck.app.request('/readyz');
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '10']);
    expect(stuck.lines.join()).toContain('SQLITE_IOERR');
    expect((await stuck.app.request('/healthz')).status).toBe(200);
    expect((await request('GET', '/readyz')).status).toBe(200);
    await discard(stuck);
  });
});

describe('log', () => {
  it('P3: holds the route and the outcome, and nothing that names a person or what they said', async () => {
    const { response, receipt } = await aResponse({
      invitation: 'inv-PLANTED',
      answers: { overall: 1, voice: [{ class: 'complaint', topics: [], text: '合言葉-PLANTED' }] },
      contact: { by: 'email', address: 'planted@example.com', when: 'PLANTED', notThroughAgency: true },
    });
    const item = await seal(response, collector.deps.keys.newest());
    const before = collector.lines.length;
    expect(await collector.submit(item)).toMatchObject([{ outcome: 'stored' }]);
    await request('GET', `/v1/receipts/${receipt.number}?q=PLANTED`, {
      authorization: `Bearer ${receipt.secret}`,
    });
    await request('GET', '/s/contract?site=PLANTED&i=PLANTED', {
      referer: 'https://a.example/PLANTED',
      cookie: 'PLANTED',
    });
    await request('GET', '/PLANTED');
    await collector.post('{"responses":[{"id":"PLANTED"');
    const lines = collector.lines.slice(before);
    expect(lines.join('\n')).not.toMatch(/PLANTED|planted/);
    for (const secret of [receipt.number, receipt.secret, response.id, item.sealed]) {
      expect(lines.join('\n')).not.toContain(secret);
    }
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { level: 'info', stored: 1, msg: 'responses taken in' },
      expect.objectContaining({
        method: 'POST',
        route: '/v1/responses',
        status: 200,
        requestId: 'request-1',
        ms: 0,
      }),
      expect.objectContaining({ method: 'GET', route: '/v1/receipts/:receipt', status: 200 }),
      expect.objectContaining({ level: 'warn', survey: 'contract' }),
      expect.objectContaining({ method: 'GET', route: '/s/:survey', status: 200 }),
      expect.objectContaining({ method: 'GET', status: 404 }),
      expect.objectContaining({ method: 'POST', route: '/v1/responses', status: 400 }),
    ]);
  });

  it('gives each reply the id of its line', async () => {
    expect((await request('GET', '/healthz')).headers.get('x-request-id')).toBe('request-1');
  });
});
