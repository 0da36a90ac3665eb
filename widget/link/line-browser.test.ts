import { expect, it } from 'vitest';
import { outsideLine } from './line-browser.ts';

const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 Safari Line/14.18.0';
const page = { pathname: '/s/contract', search: '' };

it('leads out of LINE, with all that the link brought behind the hash (P3)', () => {
  expect(outsideLine(page, LINE, 'i=a.b.c&a.overall=4&lang=ja')).toBe(
    '/s/contract?openExternalBrowser=1#i=a.b.c&a.overall=4&lang=ja',
  );
  expect(outsideLine({ ...page, search: '?lang=en' }, LINE, '')).toBe(
    '/s/contract?lang=en&openExternalBrowser=1',
  );
});

it('is not offered a second time where it has led back into LINE', () => {
  expect(outsideLine({ ...page, search: '?openExternalBrowser=1' }, LINE, '')).toBeUndefined();
});

it.each([
  [
    'Safari',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1',
  ],
  [
    'Instagram',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/22B83 Instagram 356.0',
  ],
  ['Facebook', 'Mozilla/5.0 (Linux; Android 15) Chrome/131.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/488.0]'],
  [
    'Yahoo! JAPAN',
    'Mozilla/5.0 (Linux; Android 15) Chrome/131.0 Mobile Safari/537.36 YJApp-ANDROID jp.co.yahoo.android.yjtop/3.180',
  ],
  ['a browser whose name only ends so', 'Mozilla/5.0 (Linux) Airline/2'],
])('is not offered in %s', (_, userAgent) => {
  expect(outsideLine(page, userAgent, '')).toBeUndefined();
});
