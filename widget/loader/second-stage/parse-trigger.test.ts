import { expect, it } from 'vitest';
import { parseTrigger } from './parse-trigger.ts';

it.each([
  ['load', { when: 'load' }],
  ['delay:0', { when: 'delay', seconds: 0 }],
  ['delay:99999', { when: 'delay', seconds: 99_999 }],
  ['event:checkout-done', { when: 'event', name: 'checkout-done' }],
  ['event:cart:paid', { when: 'event', name: 'cart:paid' }],
  ['click', undefined],
  [undefined, undefined],
  ['', undefined],
  ['delay', undefined],
  ['delay:100000', undefined],
  ['delay:1.5', undefined],
  ['event:', undefined],
  ['event:two words', undefined],
  ['loaded', undefined],
])('%s is %o', (text, trigger) => {
  expect(parseTrigger(text)).toEqual(trigger);
});
