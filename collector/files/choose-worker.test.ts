import { expect, it } from 'vitest';
import { prepareBody } from '../http/prepared-body.ts';
import { chooseWorker } from './choose-worker.ts';

const body = (text: string) => prepareBody(text, 'text/javascript', {});
const [on, off, page] = [body('keeps'), body('goes'), body('page')];
const built = new Map([
  ['/sw.js', on],
  ['/sw-off.js', off],
  ['/index.html', page],
]);

it.each([
  [true, on],
  [false, off],
])('D9: while pages may be kept offline (%s) one worker is served, as /sw.js', (keepsOffline, worker) => {
  expect([...chooseWorker(built, keepsOffline)]).toEqual([
    ['/sw.js', worker],
    ['/index.html', page],
  ]);
});
