import { expect, it } from 'vitest';
import type { Kill } from './kill.ts';
import { summarize } from './summarize.ts';

const kill: Kill = {
  engine: 'Firefox',
  point: 'after-claim',
  at: '2026-11-02T03:00:00.000Z',
  isStuck: false,
  promised: 1,
  lost: 0,
  doubled: 0,
  falseClaims: 0,
  readable: 0,
};

it('bounds the share of kills that do harm by the rule of three', () => {
  const { all, engines } = summarize(Array.from({ length: 300 }, () => kill));
  expect(all).toMatchObject({ kills: 300, promised: 300, harmAtMost: 0.01 });
  expect(engines).toMatchObject([{ engine: 'Firefox', kills: 300 }]);
  expect(engines[0]?.points.find(({ point }) => point === 'after-claim')?.kills).toBe(300);
});

it.each(['lost', 'doubled', 'falseClaims', 'readable'] as const)(
  'gives no bound where %s is not 0',
  (harm) => {
    expect(summarize([kill, { ...kill, [harm]: 1 }]).all).not.toHaveProperty('harmAtMost');
  },
);

it('gives no bound where a browser was stuck, nor for no kill at all', () => {
  expect(summarize([{ ...kill, isStuck: true }]).all).not.toHaveProperty('harmAtMost');
  expect(summarize([]).all).not.toHaveProperty('harmAtMost');
});
