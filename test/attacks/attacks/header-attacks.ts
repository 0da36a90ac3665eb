import { expect } from 'vitest';
import type { Attack } from '../attack.ts';
import { head, sayAll, statusesIn } from '../wire.ts';

const host = 'host: koe.test';
const close = 'connection: close';
const long = 'a'.repeat(20_000);
const next = head('GET /healthz HTTP/1.1', host, close);

export const headerAttacks: readonly Attack[] = [
  {
    name: 'a flood of headers, one huge header and a huge address are told 431, and cut off',
    async fails({ origin }) {
      const many = Array.from({ length: 3_000 }, (_, at) => `x-${at}: ${at}`);
      for (const request of [
        head('GET /healthz HTTP/1.1', host, ...many),
        head('GET /healthz HTTP/1.1', host, `cookie: ${long}`),
        head(`GET /s/contract?${long} HTTP/1.1`, host),
      ]) {
        const heard = await sayAll(origin, request);
        expect(statusesIn(heard)).toEqual([431]);
        expect(heard).toContain('/problems/headers-too-large');
      }
    },
  },
  {
    name: 'a request that two servers could read in two ways is told 400, and nothing behind it is read',
    async fails({ origin }) {
      const post = (...headers: readonly string[]) =>
        head('POST /v1/responses HTTP/1.1', host, 'content-type: application/json', ...headers);
      for (const request of [
        post('content-length: 0', 'transfer-encoding: chunked'),
        post('content-length: 0', 'content-length: 5'),
        post('content-length: 1, 2'),
        post('content-length: -1'),
        post('content-length: 0x10'),
        post('transfer-encoding: chunked, identity'),
        post('transfer-encoding : chunked'),
        post('content-length : 0'),
        post('x: a\r\n b: c\rd'),
        post('x: \0'),
        head('GET /healthz HTTP/1.1'),
        head('GET /healthz HTTP/1.1', host, 'host: evil.test'),
        head('GET /healthz HTTP/9.9', host),
        head('get\t/healthz HTTP/1.1', host),
        'GET /healthz HTTP/1.1\nhost: koe.test\n\n',
        '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
      ]) {
        const heard = await sayAll(origin, request, next);
        expect([request, statusesIn(heard)]).toEqual([request, [400]]);
      }
    },
  },
  {
    name: 'of a header that may stand once and stands twice none is believed',
    async fails({ origin, metricsToken }) {
      const ask = (...headers: readonly string[]) =>
        sayAll(origin, head('GET /metrics HTTP/1.1', host, close, ...headers));
      const good = `authorization: Bearer ${metricsToken}`;
      expect(statusesIn(await ask(good))).toEqual([200]);
      expect(statusesIn(await ask(good, 'authorization: Bearer other'))).toEqual([401]);
      expect(statusesIn(await ask('authorization: Bearer other', good))).toEqual([401]);
      const twoTypes = ['content-type: application/json', 'content-type: text/plain', 'content-length: 2'];
      const heard = await sayAll(origin, head('POST /v1/responses HTTP/1.1', host, close, ...twoTypes), '{}');
      expect(statusesIn(heard)).toEqual([415]);
    },
  },
  {
    name: 'a line break in an address becomes no header of the reply',
    async fails({ origin }) {
      const breaks = [
        '%0d%0ax-planted:%201',
        '%0ax-planted:%201',
        '%E5%98%8A%E5%98%8Dx-planted:%201',
        '\u010ax-planted:1',
      ];
      for (const line of breaks) {
        for (const path of [
          `/demo/agency.html?${line}`,
          `/s/contract?site=${line}&lang=${line}`,
          `/${line}`,
          `/diag?site=${line}`,
        ]) {
          const heard = await sayAll(origin, Buffer.from(head(`GET ${path} HTTP/1.1`, host, close), 'utf8'));
          expect(statusesIn(heard)).toHaveLength(1);
          expect(heard.split('\r\n\r\n')[0]).not.toMatch(/^x-planted/im);
        }
      }
    },
  },
  {
    name: 'a made-up host, protocol or address gets into no page and no redirect but the demo’s',
    async fails({ origin }) {
      const lies = [
        'x-forwarded-host: evil.test',
        'x-forwarded-proto: gopher',
        'x-original-url: /keys.json',
        'forwarded: host=evil.test',
      ];
      for (const path of ['/s/contract', '/diag', '/nothing', '/v1/surveys/contract', '/demo/']) {
        const heard = await sayAll(
          origin,
          head(`GET ${path} HTTP/1.1`, 'host: evil.test', close, 'accept: text/html', ...lies),
        );
        expect(heard).not.toContain('evil.test');
      }
    },
  },
];
