import { expect } from 'vitest';
import { sealedFor } from '../../contract/submission.ts';
import { expectProblem } from '../../contract/expect-problem.ts';
import type { Attack } from '../attack.ts';

const policyOf = (headers: Readonly<Record<string, string>>): string | undefined =>
  /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];

export const browserAttacks: readonly Attack[] = [
  {
    name: 'a page of a stranger can frame nothing to have its visitor click in it (clickjacking)',
    async fails({ api, agencyOrigin }) {
      const ancestors = async (path: string) =>
        policyOf((await api.send({ method: 'GET', path, headers: { accept: 'text/html' } })).headers);
      for (const path of ['/s/contract', '/s/nothing', '/diag']) {
        expect([path, await ancestors(path)]).toEqual([path, "'self'"]);
      }
      for (const site of ['evil', 'https://evil.test', '*', '__proto__', "x' https://evil.test"]) {
        const path = `/s/contract?site=${encodeURIComponent(site)}`;
        expect([site, await ancestors(path)]).toEqual([site, "'none'"]);
      }
      for (const path of [
        '/openapi.json',
        '/healthz',
        '/v1/surveys/contract',
        '/koe.js',
        '/demo/chat.html',
      ]) {
        expect([path, ["'none'", "'self'", undefined].includes(await ancestors(path))]).toEqual([path, true]);
      }
      // Where it may be framed, by whom it is registered for alone.
      expect(await ancestors('/s/contract?site=agency-0123')).toContain(agencyOrigin);
      expect(await ancestors('/s/contract?site=agency-0123')).not.toContain('*');
    },
  },
  {
    name: 'a form or a script on a stranger’s page can send nothing in its visitor’s name (cross-site request forgery)',
    async fails({ api }) {
      const body = JSON.stringify({ responses: [await sealedFor(api)] });
      const before = await api.stored();
      // All that a browser sends across origins without asking first.
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'text/plain; application/json',
        'text/plain;charset=application/json',
      ]) {
        const headers = { 'content-type': type, origin: 'https://evil.test', cookie: 'a=b' };
        for (const path of ['/v1/responses', '/v1/invitations/declined']) {
          expectProblem(await api.send({ method: 'POST', path, headers, body }), 415);
        }
      }
      expect(await api.stored()).toBe(before);
    },
  },
  {
    name: 'a stranger’s page, an agency’s, a sandboxed one and one of no origin are allowed to ask nothing (CORS)',
    async fails({ api, agencyOrigin }) {
      const origins = [
        'https://evil.test',
        agencyOrigin,
        'null',
        'http://127.0.0.1',
        'https://evil.test, http://127.0.0.1',
      ];
      for (const origin of origins) {
        for (const path of [
          '/v1/responses',
          '/v1/receipts/222222222222',
          '/v1/receipts/222222222222/withdrawal',
          '/v1/voices',
          '/metrics',
        ]) {
          const headers = {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization, content-type',
          };
          const reply = await api.send({ method: 'OPTIONS', path, headers });
          const allowed = Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'));
          expect([origin, path, allowed]).toEqual([origin, path, []]);
        }
        const got = await api.send({ method: 'GET', path: '/v1/surveys/contract', headers: { origin } });
        expect(got.headers['access-control-allow-origin']).toBeUndefined();
      }
    },
  },
  {
    name: 'a reply is of the type that it says, comes into no stranger’s page, and tells nobody where it was asked from',
    async fails({ api }) {
      for (const path of [
        '/s/contract',
        '/v1/surveys/contract',
        '/v1/receipts/222222222222',
        '/nothing',
        '/diag',
        '/healthz',
      ]) {
        const { headers } = await api.send({ method: 'GET', path });
        expect([
          path,
          headers['x-content-type-options'],
          headers['cross-origin-resource-policy'],
          headers['referrer-policy'],
        ]).toEqual([path, 'nosniff', 'same-origin', 'no-referrer']);
        expect(headers['set-cookie']).toBeUndefined();
        expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
      }
    },
  },
];
