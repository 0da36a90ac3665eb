import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settlementOf, type Answer } from './settlement-of.ts';

const NOW = Date.parse('2026-11-20T02:00:00.000Z');
const answered = (status: number, retryAfter: string | null = null): Answer => ({ status, retryAfter });

it.each([200, 201, 202, 204, 299])('takes %i for delivered, whatever stands in the reply', (status) => {
  expect(settlementOf(answered(status), 9, NOW, 0)).toEqual({ is: 'delivered' });
});

it.each([
  [answered(301), 0],
  [answered(302), 0],
  [answered(304), 0],
  [answered(400), 0],
  [answered(401), 0],
  [answered(404), 0],
  [answered(500), 0],
  [answered(429), 5_000],
  [answered(502), 5_000],
  [answered(503), 5_000],
  [answered(504), 5_000],
  [{ failure: 'ECONNREFUSED' }, 5_000],
])('takes %j for a failure, after which the endpoint rests %i ms', (answer, restMs) => {
  expect(settlementOf(answer, 0, NOW, 0.5)).toMatchObject({ is: 'failed', afterMs: 5_000, restMs });
  expect(settlementOf(answer, 9, NOW, 0.5)).toMatchObject({ is: 'dead', restMs });
});

it('takes 410 for the wish to be told nothing any more', () => {
  expect(settlementOf(answered(410), 0, NOW, 0)).toEqual({ is: 'gone', reason: 'status 410' });
});

it('R2: comes back no sooner than Retry-After says, and listens to it for at most one hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 8 }), (seconds, failures) => {
      const settlement = settlementOf(answered(503, String(seconds)), failures, NOW, 0);
      const floor = Math.min(seconds, 3_600) * 1_000;
      expect(settlement).toMatchObject({ is: 'failed', afterMs: floor, restMs: Math.max(5_000, floor) });
    }),
  );
  expect(settlementOf(answered(503, 'Fri, 20 Nov 2026 02:00:30 GMT'), 0, NOW, 0)).toMatchObject({
    afterMs: 30_000,
  });
});
