import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Attack } from '../attack.ts';
import { head, sayAll, statusesIn } from '../wire.ts';

const up = (step: string, file: string): string => `${step.repeat(8)}${file}`;

export const pathAttacks: readonly Attack[] = [
  {
    name: 'no way out of the folder of files leads to a key, a row or a file of the machine',
    async fails({ origin, dataDir, secrets }) {
      const keys = await readFile(join(dataDir, 'keys.json'), 'utf8');
      const [, secret = ''] = /"d":\s*"([\w-]+)"/.exec(keys) ?? [];
      expect(secret).toHaveLength(43);
      secrets.add(secret);
      const targets = ['keys.json', 'koe.sqlite', 'etc/passwd', `${dataDir.slice(1)}/keys.json`];
      const steps = [
        '../',
        '..%2f',
        '%2e%2e/',
        '%2e%2e%2f',
        '..%5c',
        '..\\',
        '%252e%252e%252f',
        '..%c0%af',
        '.%00./',
        '....//',
        '..;/',
      ];
      const starts = ['/', '/assets/', '/demo/assets/', '/s/', '/v1/surveys/'];
      for (const start of starts) {
        const paths = steps.flatMap((step) => targets.map((file) => start + up(step, file)));
        const all = await Promise.all(
          paths.map((path) =>
            sayAll(origin, head(`GET ${path} HTTP/1.1`, 'host: koe.test', 'connection: close')),
          ),
        );
        for (const [at, heard] of all.entries()) {
          const [status = 0] = statusesIn(heard);
          expect([paths[at], status === 400 || status === 404]).toEqual([paths[at], true]);
          expect(heard).not.toContain(secret);
          expect(heard).not.toMatch(/root:|SQLite format/);
        }
      }
    },
  },
  {
    name: 'an address that is none, or somebody else’s, is 400 or 404, and nothing is fetched for it',
    async fails({ origin }) {
      for (const line of [
        'GET http://127.0.0.1:1/nothing HTTP/1.1',
        'GET //evil.test/../keys.json HTTP/1.1',
        'GET file:///etc/passwd HTTP/1.1',
        'GET /%zz HTTP/1.1',
        'GET /s/%ff%fe HTTP/1.1',
        'GET /__proto__ HTTP/1.1',
        'GET /s/__proto__ HTTP/1.1',
        'GET /v1/surveys/constructor HTTP/1.1',
        'GET \\\\evil.test\\x HTTP/1.1',
        'GET * HTTP/1.1',
        'OPTIONS * HTTP/1.1',
        'CONNECT evil.test:443 HTTP/1.1',
      ]) {
        const heard = await sayAll(origin, head(line, 'host: koe.test', 'connection: close'));
        const statuses = statusesIn(heard);
        // A proxy's CONNECT is not even answered.
        expect([line, statuses.every((status) => status === 400 || status === 404)]).toEqual([line, true]);
        expect(heard).not.toMatch(/root:|at .*:\d+:\d+/);
      }
    },
  },
  {
    name: 'a method that would repeat what was asked (TRACE), or one from elsewhere, is refused and repeats nothing',
    async fails({ origin }) {
      for (const method of ['TRACE', 'TRACK', 'DEBUG', 'PROPFIND', 'PUT', 'DELETE']) {
        const heard = await sayAll(
          origin,
          head(`${method} /healthz HTTP/1.1`, 'host: koe.test', 'cookie: planted=1', 'connection: close'),
        );
        expect([method, statusesIn(heard).every((status) => status === 405 || status === 400)]).toEqual([
          method,
          true,
        ]);
        expect(heard).not.toContain('planted');
      }
    },
  },
];
