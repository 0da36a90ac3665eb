import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import type { WakeReason } from './delivery.ts';
import { batchLimit, firstPlan, mayAttempt, nextPlan, nextRound, planFrom, type Plan } from './plan.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';

const step = (verdict: Verdict, batch: readonly string[] = ['a', 'b']) => ({
  verdict,
  batch,
  now: 1_000_000,
  visible: false,
  random: 0.5,
});
const noReply: Verdict = { act: 'back-off', floorMs: 0, noReply: true };
const wakes: readonly WakeReason[] = ['start', 'online', 'visible', 'pageshow', 'tap'];
const reasonsAt = (plan: Plan, now: number) => wakes.filter((reason) => mayAttempt(plan, reason, now));

describe('a wait', () => {
  it('R4: after no reply is cut short by any sign that the network may be back', () => {
    const plan = nextPlan(firstPlan, step(noReply));
    expect(reasonsAt(plan, 1_000_000)).toEqual(wakes);
  });

  it('R4: after a refusal is cut short only by a person, or by coming anew', () => {
    const plan = nextPlan(firstPlan, step({ act: 'back-off', floorMs: 0, noReply: false }));
    expect(reasonsAt(plan, 1_000_000)).toEqual(['start', 'tap']);
    expect(reasonsAt(plan, 1_000_500)).toEqual(wakes);
  });

  it('R2: is not cut short by anyone before Retry-After is over, and has its jitter on top', () => {
    const plan = nextPlan(firstPlan, step({ act: 'back-off', floorMs: 60_000, noReply: false }));
    expect(plan.wait?.until).toBe(1_060_500);
    expect(reasonsAt(plan, 1_059_999)).toEqual([]);
    expect(reasonsAt(plan, 1_060_000)).toEqual(['start', 'tap']);
  });

  it('R2: that an earlier page was given by Retry-After is not cut short either, and has its jitter on top', () => {
    const plan = planFrom(1_060_000, 1_000_000, 0.5);
    expect(plan.wait?.until).toBe(1_060_500);
    expect(reasonsAt(plan, 1_059_999)).toEqual([]);
    expect(reasonsAt(plan, 1_060_000)).toEqual(['start', 'tap']);
  });

  it.each([
    ['was given to no earlier page', undefined],
    ['is over', 1_000_000],
    ['ends in more than an hour, since the clock was set back', 1_000_001 + 3_600_000],
  ])('R2: that %s is none', (_, floor) => {
    expect(planFrom(floor, 1_000_000, 0.5)).toBe(firstPlan);
  });

  it('R1: after 401, 403 or 404 lasts an hour unless a person asks', () => {
    const plan = nextPlan(firstPlan, step({ act: 'pause' }));
    expect(reasonsAt(plan, 1_000_001)).toEqual(['start', 'tap']);
    expect(plan.wait?.until).toBe(1_000_000 + 3_600_000);
  });

  it('R3: does not hold up the halves of a batch that was refused', () => {
    const waiting = nextPlan(firstPlan, step(noReply));
    expect(nextPlan(waiting, step({ act: 'split' })).wait).toBeUndefined();
  });

  it('is over when its timer says so, even if the clock was set back', () => {
    const plan = nextPlan(firstPlan, step(noReply));
    expect(mayAttempt(plan, 'timer', 0)).toBe(true);
  });

  it('R2: grows with each failure in a row, and starts over once something was sent', () => {
    const twice = nextPlan(nextPlan(firstPlan, step(noReply)), step(noReply));
    expect(twice.wait?.until).toBe(1_001_000);
    const sent = nextPlan(twice, step({ act: 'settle', sent: ['a'], setAside: [], unacknowledged: ['b'] }));
    expect(sent.wait?.until).toBe(1_000_500);
    expect(nextPlan(sent, step({ act: 'settle', sent: ['b'], setAside: [], unacknowledged: [] })).wait).toBe(
      undefined,
    );
  });

  it('R2: lasts at most 5 s after no reply while someone is looking', () => {
    const tired: Plan = { ...firstPlan, failures: 30 };
    const until = (visible: boolean, verdict: Verdict) =>
      nextPlan(tired, { ...step(verdict), visible }).wait?.until;
    expect(until(true, noReply)).toBe(1_002_500);
    expect(until(false, noReply)).toBe(1_150_000);
    expect(until(true, { ...noReply, noReply: false })).toBe(1_150_000);
  });
});

/** What one collector does with a batch, by the ids it holds. */
type Answer = (ids: readonly string[]) => 'stored' | 'refused' | 'dead' | 'busy';

const record = waitingRecord(1);

/** Delivers ids without a clock: each turn is one request. */
function deliver(ids: readonly string[], answer: Answer, maxRequests: number) {
  let plan = firstPlan;
  let waiting = [...ids];
  const setAside: string[] = [];
  const sent: string[] = [];
  let requests = 0;
  while (waiting.length > 0 && requests < maxRequests) {
    const left = waiting.filter((id) => !plan.skipped.has(id));
    if (left.length === 0) plan = nextRound(plan);
    const batch = (left.length === 0 ? waiting : left).slice(0, batchLimit(plan));
    const records = batch.map((id) => ({ ...record, id }));
    const said = answer(batch);
    requests++;
    const results = records.map(({ id, sha256 }) => ({
      id,
      sha256,
      outcome: 'stored' as const,
      receipt: 'R',
    }));
    const verdict = verdictOf(
      said === 'stored'
        ? { kind: 'results', results }
        : said === 'dead'
          ? { kind: 'no-reply' }
          : {
              kind: 'refused',
              status: said === 'busy' ? 503 : 400,
              retryAfterMs: said === 'busy' ? 1_000 : 0,
            },
      records,
    );
    if (verdict.act === 'settle') {
      sent.push(...verdict.sent);
      setAside.push(...verdict.setAside.map(({ id }) => id));
    }
    waiting = waiting.filter((id) => !sent.includes(id) && !setAside.includes(id));
    plan = nextPlan(plan, { ...step(verdict, batch) });
  }
  return { sent: sent.sort(), setAside: setAside.sort(), waiting, requests, plan };
}

const ids = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));
const poisonous = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 100 });

describe('R3: a batch that is refused', () => {
  it('gives up just its bad records, in a bounded number of requests, and all others are delivered', () => {
    fc.assert(
      fc.property(poisonous, (poison) => {
        const bad = new Set(poison);
        const answer = (batch: readonly string[]) => (batch.some((id) => bad.has(id)) ? 'refused' : 'stored');
        const { sent, setAside, requests } = deliver(ids, answer, 1_000);
        expect(setAside).toEqual([...bad].sort());
        expect(sent).toEqual(ids.filter((id) => !bad.has(id)));
        expect(requests).toBeLessThanOrEqual(Math.min(2 * ids.length - 1, 1 + 2 * 7 * bad.size));
      }),
    );
  });

  it('413: is halved until its size is accepted, and nothing is given up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (most) => {
        const { sent, requests } = deliver(
          ids,
          (batch) => (batch.length > most ? 'refused' : 'stored'),
          1_000,
        );
        expect(sent).toEqual(ids);
        expect(requests).toBeLessThan(200);
      }),
    );
  });
});

describe('R3: a record that brings the collector down each time', () => {
  it('holds up no other, and keeps waiting', () => {
    fc.assert(
      fc.property(poisonous, (poison) => {
        const bad = new Set(poison);
        const answer = (batch: readonly string[]) => (batch.some((id) => bad.has(id)) ? 'dead' : 'stored');
        const { sent, waiting } = deliver(ids, answer, 300);
        expect(sent).toEqual(ids.filter((id) => !bad.has(id)));
        expect(waiting.sort()).toEqual([...bad].sort());
      }),
    );
  });
});

describe('R3: a record that the collector never acknowledges', () => {
  it('goes to the end of the queue', () => {
    const verdict: Verdict = { act: 'settle', sent: ['a'], setAside: [], unacknowledged: ['b'] };
    const plan = nextPlan(firstPlan, step(verdict));
    expect([...plan.skipped]).toEqual(['b']);
    expect([...nextRound(plan).skipped]).toEqual([]);
  });
});

describe('a collector that says when to come back', () => {
  it('is not sent smaller batches for it', () => {
    const { plan } = deliver(ids, () => 'busy', 5);
    expect(batchLimit(plan)).toBe(100);
    expect(plan.failures).toBe(5);
  });
});
