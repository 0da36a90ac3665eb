import { expect, it } from 'vitest';
import { createDemoApp } from './demo-site.ts';
import { demoPolicy } from './files/demo-policy.ts';
import { prepareBody } from './http/prepared-body.ts';
import { staticHeaders } from './files/static-headers.ts';

const policy = demoPolicy(['http://127.0.0.1:8787']);
const html = (address: string) =>
  [address, prepareBody('<p>', 'text/html; charset=utf-8', staticHeaders(address, policy))] as const;
const app = createDemoApp(
  new Map([
    html('/demo/agency.html'),
    ['/demo/assets/agency-a1b2.js', prepareBody('', 'text/javascript; charset=utf-8')],
    ['/koe.js', prepareBody('', 'text/javascript; charset=utf-8')],
  ]),
);

it('has the agency’s page and what it loads, and nothing of the collector', async () => {
  const status = async (path: string) => (await app.request(path)).status;
  expect(await Promise.all(['/demo/agency.html', '/demo/assets/agency-a1b2.js'].map(status))).toEqual([
    200, 200,
  ]);
  const elsewhere = [
    '/assets/survey.js',
    '/koe.js',
    '/s/contract',
    '/v1/surveys/contract',
    '/healthz',
    '/openapi.json',
  ];
  expect(await Promise.all(elsewhere.map(status))).toEqual([404, 404, 404, 404, 404, 404]);
  expect((await app.request('/')).headers.get('location')).toBe('/demo/agency.html');
});

it('stands under the strict policy that the embed guide promises to work with', async () => {
  const reply = await app.request('/demo/agency.html');
  const given = reply.headers.get('content-security-policy') ?? '';
  expect(given).toContain("script-src 'self' http://127.0.0.1:8787;");
  expect(given).toContain("frame-src 'self' http://127.0.0.1:8787;");
  expect(given).toContain("require-trusted-types-for 'script'");
  expect(given).not.toContain('unsafe');
});
