import { expect, it } from 'vitest';
import { isKeepMessage } from './keep-message.ts';

const page = 'https://voice.insurer.example/s/contract';
const script = 'https://voice.insurer.example/assets/a.js';
const message = { type: 'koe-keep', page, script, files: [script] };

it.each([
  [message, true],
  [{ ...message, files: [] }, true],
  [{ ...message, page: '/s/contract' }, false],
  [{ ...message, script: undefined }, false],
  [{ ...message, files: ['/assets/a.js'] }, false],
  [{ ...message, files: [1] }, false],
  [{ ...message, files: undefined }, false],
  [{ ...message, type: 'other' }, false],
  ['koe-keep', false],
  [null, false],
])('takes %o for a message to keep: %s', (value, is) => {
  expect(isKeepMessage(value)).toBe(is);
});
