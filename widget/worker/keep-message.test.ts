import { expect, it } from 'vitest';
import { isKeepMessage } from './keep-message.ts';

it.each([
  [{ type: 'koe-keep', addresses: [] }, true],
  [{ type: 'koe-keep', addresses: ['https://voice.insurer.example/assets/a.js'] }, true],
  [{ type: 'koe-keep', addresses: ['/assets/a.js'] }, false],
  [{ type: 'koe-keep', addresses: [1] }, false],
  [{ type: 'koe-keep' }, false],
  [{ type: 'other', addresses: [] }, false],
  ['koe-keep', false],
  [null, false],
])('takes %o for a message to keep: %s', (message, is) => {
  expect(isKeepMessage(message)).toBe(is);
});
