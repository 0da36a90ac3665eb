import { expect, it } from 'vitest';
import { pageKey } from './page-key.ts';
import { routeOf } from './route-of.ts';

const ORIGIN = 'https://voice.insurer.example';
const get = (path: string) => ({ method: 'GET', url: new URL(path, ORIGIN).href });

it.each([
  ['/s/contract', 'page'],
  ['/s/claim-payment?lang=ja&site=agency-0123', 'page'],
  ['/assets/survey-abc.js', 'asset'],
  ['/v1/surveys/contract?lang=en', 'survey'],
])('keeps %s as a %s', (path, route) => {
  expect(routeOf(get(path), ORIGIN)).toBe(route);
});

it.each([
  ['/v1/receipts/EX72E69YAJXA'],
  ['/v1/responses'],
  ['/v1/surveys'],
  ['/r/EX72E69YAJXA'],
  ['/demo/insurer.html'],
  ['/koe.js'],
  ['/sw.js'],
  ['/'],
  ['https://elsewhere.example/s/contract'],
])('leaves %s to the browser', (path) => {
  expect(routeOf(get(path), ORIGIN)).toBeUndefined();
});

it.each(['POST', 'HEAD', 'PUT'])('leaves every %s to the browser', (method) => {
  expect(routeOf({ ...get('/s/contract'), method }, ORIGIN)).toBeUndefined();
  expect(routeOf({ ...get('/v1/responses'), method }, ORIGIN)).toBeUndefined();
});

it('keeps a page once for each site and embedding, whatever else stands in its address', () => {
  const key = pageKey(`${ORIGIN}/s/contract?utm_source=line&site=agency-0123&lang=ja`);
  expect(key).toBe(`${ORIGIN}/s/contract?site=agency-0123`);
  expect(pageKey(`${ORIGIN}/s/contract?lang=en&site=agency-0123#i=abc`)).toBe(key);
  expect(pageKey(`${ORIGIN}/s/contract?embed=inline&site=agency-0123`)).not.toBe(key);
  expect(pageKey(`${ORIGIN}/s/contract`)).not.toBe(key);
});
