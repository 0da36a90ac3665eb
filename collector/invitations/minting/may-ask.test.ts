import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MintRequest } from '../../../src/protocol/mint-invitations.ts';
import { mayAsk, type Asked } from './may-ask.ts';
import { createQuietCheck, parseQuietHours } from './quiet-hours.ts';

const at = (time: string): number => Date.parse(`2026-11-20T${time}:00+09:00`);
const NOON = at('12:00');
const NIGHT = at('23:30');
const rules = { isQuiet: createQuietCheck({ from: 21 * 60, to: 8 * 60 }, 'Asia/Tokyo') };
const request: MintRequest = {
  id: 'second',
  survey: 'contract',
  channel: 'line',
  subject: 'c-1',
  opensDays: 30,
};
const asked: Asked = { id: 'first', survey: 'contract', isDeclined: false };

it('asks about a contract or a claim once in each survey', () => {
  expect(mayAsk([], request, rules, NOON)).toBe('mint');
  expect(mayAsk([asked], request, rules, NOON)).toBe('asked-before');
  expect(mayAsk([{ ...asked, survey: 'claim-payment' }], request, rules, NOON)).toBe('mint');
});

it('takes no invitation for its own predecessor', () => {
  expect(mayAsk([{ ...asked, id: request.id, isDeclined: true }], request, rules, NOON)).toBe('mint');
});

it('never asks again about what a link came to somebody else for, in any survey', () => {
  const declined = { ...asked, survey: 'claim-payment', isDeclined: true };
  expect(mayAsk([declined], request, rules, NOON)).toBe('never-again');
});

it('never asks about what is marked sensitive', () => {
  expect(mayAsk([], { ...request, sensitive: true }, rules, NOON)).toBe('sensitive');
});

it('disturbs nobody at night, by when it is sent, while a letter may be printed at any hour', () => {
  expect(mayAsk([], request, rules, NIGHT)).toBe('quiet-hours');
  expect(mayAsk([], { ...request, sendAt: '2026-11-21T10:00+09:00' }, rules, NIGHT)).toBe('mint');
  expect(mayAsk([], { ...request, sendAt: '2026-11-20T23:00:00Z' }, rules, NOON)).toBe('mint');
  expect(mayAsk([], { ...request, sendAt: '2026-11-20T22:59:00Z' }, rules, NOON)).toBe('quiet-hours');
  expect(mayAsk([], { ...request, channel: 'paper' }, rules, NIGHT)).toBe('mint');
});

it('tells what stands in the way for good before what passes with the night', () => {
  expect(mayAsk([asked], { ...request, sensitive: true }, rules, NIGHT)).toBe('sensitive');
  expect(mayAsk([asked], request, rules, NIGHT)).toBe('asked-before');
});

it('quiet hours hold from their first minute up to their last, over midnight too', () => {
  fc.assert(
    fc.property(fc.nat(1_439), fc.nat(1_439), fc.nat(1_439), (from, to, minute) => {
      const isQuiet = createQuietCheck({ from, to }, 'Asia/Tokyo')(at('00:00') + minute * 60_000);
      const within = from <= to ? from <= minute && minute < to : minute >= from || minute < to;
      expect(isQuiet).toBe(within);
    }),
  );
});

it.each(['21:00', '24:00-08:00', '21:60-08:00', '9:00-18:00', '21:00-08:00 '])(
  '%j are no hours of the day',
  (text) => {
    expect(parseQuietHours(text)).toBeUndefined();
  },
);
