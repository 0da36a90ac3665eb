import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKeyRing } from '../keys/open-key-ring.ts';
import { rotateKey } from '../keys/rotate-key.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { plainPages } from '../testing/plain-pages.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { aSite, testSites } from '../testing/test-sites.ts';

const disabled = aSite({ key: 'disabled', active: false });
const restricted = aSite({ key: 'restricted', surveys: ['claim-payment'] });
let collector: TestCollector;
let drawn: string[];
const countingPages: PageRenderer = {
  ...plainPages,
  surveyPage(data) {
    drawn.push(data.questionnaire.id);
    return plainPages.surveyPage(data);
  },
};
beforeAll(async () => {
  drawn = [];
  collector = await startTestCollector({
    pages: countingPages,
    registered: [...testSites, disabled, restricted],
  });
});
afterAll(() => discard(collector));

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return collector.app.request(path, { headers });
}

function directives(reply: Response): ReadonlyMap<string, string> {
  const policy = reply.headers.get('content-security-policy') ?? '';
  return new Map(
    policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );
}

describe('language', () => {
  it.each([
    ['/s/contract', 'en', 'en'],
    ['/s/contract', 'ja,en;q=0.5', 'ja'],
    ['/s/contract', 'en;q=0.2, ja-JP', 'ja'],
    ['/s/contract', '', 'ja'],
    ['/s/contract', 'xx', 'ja'],
    ['/s/contract', 'zh-CN,zh;q=0.9', 'zh-Hans'],
    ['/s/contract?lang=ja-simple', 'ja', 'ja-simple'],
    ['/s/contract?lang=en', 'ja', 'en'],
    ['/s/contract?lang=en-GB', 'ja', 'en'],
    ['/s/contract?lang=%00', 'en', 'en'],
  ])('%s for a visitor who reads %j is in %s', async (path, accepted, lang) => {
    const reply = await get(path, { 'accept-language': accepted });
    expect(reply.headers.get('content-language')).toBe(lang);
    expect(reply.headers.get('vary')).toBe('accept-language, sec-fetch-site, accept-encoding');
    expect(await reply.text()).toContain(`<html lang="${lang}">`);
  });
});

describe('caching', () => {
  it('answers 304 without a body, and with its policy, to whoever has the page already', async () => {
    const page = await get('/s/contract');
    const etag = page.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{24}"$/);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    for (const tags of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const again = await get('/s/contract', { 'if-none-match': tags });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(directives(again)).toEqual(directives(page));
    }
    expect((await get('/s/contract', { 'if-none-match': '"x"' })).status).toBe(200);
    expect((await get('/s/contract?lang=en', { 'if-none-match': etag })).status).toBe(200);
    expect((await get('/s/contract?site=agency-0123', { 'if-none-match': etag })).status).toBe(200);
  });

  it('draws a page once for each language, site and way of embedding, whatever else visitors send', async () => {
    drawn = [];
    for (const noise of ['', '&x=1', '&embed=nonsense', '&site', '&lang=EN']) {
      await get(`/s/claim-payment?lang=en&embed=inline${noise}`, { 'accept-language': `en${noise.length}` });
    }
    for (const unknown of ['a', 'b', 'c']) await get(`/s/claim-payment?lang=en&site=${unknown}`);
    expect(drawn).toHaveLength(2);
  });

  it('sends the same page compressed as the visitor’s browser takes it', async () => {
    const plain = await (await get('/s/contract')).text();
    const cases = [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
    ] as const;
    for (const [accepted, encoding, decompress] of cases) {
      const reply = await get('/s/contract', { 'accept-encoding': accepted });
      const body = Buffer.from(await reply.arrayBuffer());
      expect(reply.headers.get('content-encoding')).toBe(encoding);
      expect(reply.headers.get('content-length')).toBe(String(body.length));
      expect(decompress(body).toString()).toBe(plain);
    }
    for (const accepted of ['', 'identity', 'br;q=0', 'zstd']) {
      const reply = await get('/s/contract', { 'accept-encoding': accepted });
      expect([reply.headers.get('content-encoding'), await reply.text()]).toEqual([null, plain]);
    }
  });

  it('is drawn anew, with a new tag, once the key was rotated', async () => {
    const keys = await openKeyRing(collector.keyFile, 0);
    const other = await startTestCollector({ keys: keys.ring });
    const before = await other.app.request('/s/contract');
    await rotateKey(collector.keyFile, 1);
    await keys.reload();
    const after = await other.app.request('/s/contract', {
      headers: { 'if-none-match': before.headers.get('etag') ?? '' },
    });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain(keys.ring.newest().kid);
    await discard(other);
  });
});

describe('policy', () => {
  it('lets the page load nothing but its own origin’s files, its own style element and its own script element', async () => {
    const policy = directives(await get('/s/contract'));
    const { style, script } = plainPages.inline;
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': `'self' 'sha256-${hash(script)}'`,
      'style-src': `'self' 'sha256-${hash(style)}'`,
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'self'",
      'require-trusted-types-for': "'script'",
    });
  });

  it.each([
    ['/s/contract', "'self'"],
    ['/s/contract?site=hinata-web', "'self'"],
    ['/s/contract?site=agency-0123', "'self' https://midori.example"],
    ['/s/contract?site=agency-9999', "'none'"],
    ['/s/contract?site=', "'self'"],
    ['/s/contract?site=constructor', "'none'"],
    ['/s/nothing?site=agency-0123', "'self' https://midori.example"],
    ['/s/nothing?site=agency-9999', "'none'"],
  ])('E5: %s may be framed by %s', async (path, ancestors) => {
    expect(directives(await get(path)).get('frame-ancestors')).toBe(ancestors);
  });

  it('E5: has no X-Frame-Options, which knows no list of origins', async () => {
    expect((await get('/s/contract?site=agency-0123')).headers.get('x-frame-options')).toBeNull();
  });

  it('P3: sends no referrer, is not sniffed and asks for no sensor', async () => {
    const { headers } = await get('/s/contract');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('content', () => {
  it('tells the page its registered site and how it is framed, and nothing of what was made up', async () => {
    const known = await (await get('/s/contract?site=agency-0123&embed=inline')).text();
    expect(known).toContain('{"site":{"key":"agency-0123","kind":"agency"},"embed":"inline","kid":');
    const madeUp = await (await get('/s/contract?site=agency-9999&embed=popup')).text();
    expect(madeUp).toContain('<p>{"kid":');
  });

  it.each(['disabled', 'restricted'])(
    'E5: in a frame on a site that may not embed it (%s) says so to the visitor, who sees it there',
    async (site) => {
      const reply = await get(`/s/contract?site=${site}&embed=inline`, { 'accept-language': 'en' });
      expect([reply.status, await reply.text()]).toEqual([403, '<html lang="en"><title>closed</title>']);
      expect(directives(reply).get('frame-ancestors')).toBe("'self' https://midori.example");
      expect((await get('/s/claim-payment?site=restricted&embed=inline')).status).toBe(200);
    },
  );

  it('E5: as a link opens whatever site it names, in nobody’s name and nobody’s frame', async () => {
    for (const site of ['disabled', 'restricted', 'agency-9999']) {
      const reply = await get(`/s/contract?site=${site}`);
      expect([reply.status, directives(reply).get('frame-ancestors')]).toEqual([200, "'none'"]);
      expect(await reply.text()).toContain('<p>{"kid":');
    }
  });

  it('says with a page, in the visitor’s language, that there is no such survey', async () => {
    for (const path of [
      '/s/renewal',
      '/s/Contract',
      '/s/__proto__',
      '/s/%E0%A4%A',
      '/s/%00',
      '/s/contract%2f',
    ]) {
      const reply = await get(path, { 'accept-language': 'en' });
      expect([path, reply.status, reply.headers.get('content-type')]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
      expect(await reply.text()).toContain('<html lang="en">');
    }
  });
});
