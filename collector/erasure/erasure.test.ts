import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import type { Response } from '../../src/response/response.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { takeIn } from '../responses/take-in.ts';
import { StoreError } from '../storage/store-error.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { eraseDue } from './erase-due.ts';
import { eraseOnRequest, listWithdrawals } from './erasure-commands.ts';
import type { Retention } from './retention.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const DAY_MS = 24 * 60 * 60 * 1_000;
const today = Date.parse('2026-11-20T02:00:00.000Z');
const keepAll: Retention = {
  responses: 'keep',
  contacts: 'keep',
  consents: 'keep',
  withdrawals: 'keep',
  invitations: 'keep',
  subjects: 'keep',
  audit: 'keep',
};
const talkative: Partial<Response> = {
  answers: { overall: 2, voice: [{ class: 'complaint', topics: [], text: '連絡がない' }] },
  contact: { by: 'phone', address: '090-1234-5678', when: '夕方', notThroughAgency: true },
  consent: { publish: true },
};
const nothing = { responses: 0, answers: 0, voices: 0, contacts: 0, consents: 0 };

const sealed = async (changed = talkative): Promise<SealedResponse> =>
  seal((await aResponse(changed)).response, collector.deps.keys.newest());
/** Stored so many days ago. */
async function stored(daysAgo: number, item?: SealedResponse): Promise<SealedResponse> {
  const whole = item ?? (await sealed());
  const [result] = await takeIn([whole], { ...collector.deps, now: () => today - daysAgo * DAY_MS });
  expect(result?.outcome).toBe('stored');
  return whole;
}
const erase = (item: SealedResponse) => eraseOnRequest(item.id, collector.database, today);
const due = (
  retention: Partial<Retention>,
  pause: () => Promise<boolean> = async () => true,
  now = (): number => today,
) =>
  eraseDue({
    database: collector.database,
    retention: { ...keepAll, ...retention },
    who: 'retention',
    now,
    pause,
  });
const deeds = async () =>
  (await collector.database.selectFrom('audit_entries').selectAll().orderBy('position').execute()).map(
    ({ who, did, about, count }) => [who, did, JSON.parse(about), count],
  );

describe('X8: what was erased', () => {
  it('leaves no row of what was said, and is not stored again: a late retry gets its first receipt', async () => {
    const item = await sealed();
    const [first] = await collector.submit(item);
    expect(await collector.deps.feed.after(0, 10)).toHaveLength(1);
    expect(await erase(item)).toBe(`Erased: ${item.id}`);
    expect(await collector.counts()).toEqual(nothing);
    expect(await collector.submit(item)).toEqual([{ ...first, outcome: 'duplicate' }]);
    const { id, sha256 } = item;
    const rows = await collector.database.selectFrom('erased_responses').selectAll().execute();
    expect(rows).toEqual([{ id, sha256, position: 1, erased_at: '2026-11-20T02:00:00.000Z' }]);
    expect(await collector.counts()).toEqual(nothing);
    expect(await collector.deps.feed.after(0, 10)).toEqual([]);
    expect(await erase(item)).toBe(`Gone already: ${item.id}`);
  });

  it('is a conflict with other bytes under its id', async () => {
    const { response } = await aResponse(talkative);
    const item = await seal(response, collector.deps.keys.newest());
    await collector.submit(item);
    await erase(item);
    const other = await seal(response, collector.deps.keys.newest());
    expect(await collector.submit(other)).toMatchObject([{ id: item.id, outcome: 'conflict' }]);
    expect(await collector.counts()).toEqual(nothing);
  });

  it('does not come back where it is erased between being looked for and being stored', async () => {
    const item = await sealed();
    const { responses } = collector.deps;
    const late = {
      ...responses,
      find: async (ids: readonly string[]) => {
        const known = await responses.find(ids);
        await stored(0, item);
        await erase(item);
        return known;
      },
    };
    const results = await takeIn([item], { ...collector.deps, responses: late });
    expect(results).toMatchObject([{ outcome: 'duplicate' }]);
    expect(await collector.counts()).toEqual(nothing);
  });
});

it('X5: requests to withdraw are listed until people have decided, and what is erased for one is named so', async () => {
  const { response } = await aResponse(talkative);
  const item = await seal(response, collector.deps.keys.newest());
  await collector.submit(item);
  expect(await listWithdrawals(collector.database, collector.deps.audit)).toBe('');
  await collector.deps.responses.requestWithdrawal(item.id, '2026-11-21T00:00:00.000Z');
  const line = `2026-11-21T00:00:00.000Z\t${item.id}`;
  expect(await listWithdrawals(collector.database, collector.deps.audit)).toBe(
    `${line}\tkept\t${response.receipt.number}\tcontract`,
  );
  await erase(item);
  expect(await listWithdrawals(collector.database, collector.deps.audit)).toBe(
    `${line}\terased 2026-11-20T02:00:00.000Z`,
  );
  expect(await deeds()).toEqual([
    ['command list-withdrawals', 'list-withdrawals', {}, 1],
    ['command erase', 'erase', { response: item.id }, 1],
    ['command list-withdrawals', 'list-withdrawals', {}, 1],
  ]);
});

describe('P11: what has been kept long enough', () => {
  it('is erased by its kind, and what is younger stays', async () => {
    const old = await stored(30);
    await stored(29);
    expect(await due({ contacts: 30 })).toMatchObject({ contacts: 0 });
    expect(await due({ contacts: 29 })).toMatchObject({ contacts: 1, responses: 0 });
    expect(await collector.counts()).toMatchObject({ responses: 2, contacts: 1, consents: 2 });
    expect(await due({ consents: 29 })).toMatchObject({ consents: 1 });
    expect(await due({ responses: 29 })).toMatchObject({ responses: 1 });
    expect(await collector.counts()).toEqual({
      responses: 1,
      answers: 1,
      voices: 1,
      contacts: 1,
      consents: 1,
    });
    expect(await collector.deps.erasures.after(0, 10)).toMatchObject([{ position: 1, response: old.id }]);
    const before = new Date(today - 29 * DAY_MS).toISOString();
    expect(await deeds()).toEqual([
      ['retention', 'erase', { kind: 'contacts', before }, 1],
      ['retention', 'erase', { kind: 'consents', before }, 1],
      ['retention', 'erase', { kind: 'responses', before }, 1],
    ]);
  });

  it('of requests to withdraw goes from when they were asked on', async () => {
    await collector.deps.responses.requestWithdrawal('gone', '2026-10-21T02:00:00.000Z');
    expect(await due({ withdrawals: 30 })).toMatchObject({ withdrawals: 0 });
    expect(await due({ withdrawals: 29 })).toMatchObject({ withdrawals: 1 });
  });

  it('goes in batches, between which responses are taken in', async () => {
    const old = await Promise.all(Array.from({ length: 250 }, () => sealed({})));
    for (let at = 0; at < old.length; at += 50)
      await takeIn(old.slice(at, at + 50), { ...collector.deps, now: () => today - 30 * DAY_MS });
    let taken = 0;
    const pause = async (): Promise<boolean> => {
      await collector.submit(await sealed());
      taken += 1;
      return true;
    };
    expect(await due({ responses: 20 }, pause)).toMatchObject({ responses: 250 });
    expect(taken).toBe(3);
    expect(await collector.counts()).toMatchObject({ responses: 3, voices: 3 });
    const erasures = await collector.deps.erasures.after(0, 1_000);
    expect(erasures.map(({ position }) => position)).toEqual(Array.from({ length: 250 }, (_, at) => at + 1));
  });

  it('goes on where it was broken off, by another instance once the turn of the first is over', async () => {
    const old = await Promise.all(Array.from({ length: 150 }, () => sealed({})));
    await takeIn(old.slice(0, 75), { ...collector.deps, now: () => today - 30 * DAY_MS });
    await takeIn(old.slice(75), { ...collector.deps, now: () => today - 30 * DAY_MS });
    const powerCut = () => Promise.reject(new Error('power cut'));
    await expect(due({ responses: 20 }, powerCut)).rejects.toThrow(StoreError);
    expect(await collector.counts()).toMatchObject({ responses: 50 });
    expect(await due({ responses: 20 })).toBeUndefined();
    const later = (): number => today + 61_000;
    expect(await due({ responses: 20 }, undefined, later)).toMatchObject({ responses: 50 });
    expect(await collector.counts()).toEqual(nothing);
    expect(await verifyAudit(collector.database)).toMatchObject({ ok: true, first: 1 });
  });

  it('is not erased where that cannot be put on record', async () => {
    await stored(30);
    const head = await collector.database.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow();
    await collector.database.deleteFrom('audit_head').execute();
    await expect(due({ responses: 20 })).rejects.toThrow(StoreError);
    expect(await collector.counts()).toMatchObject({ responses: 1, voices: 1, contacts: 1 });
    await collector.database.insertInto('audit_head').values(head).execute();
    await expect(due({ responses: 20 }, undefined, () => today + 61_000)).resolves.toMatchObject({
      responses: 1,
    });
  });

  it('is erased by one at a time, and no further once that is stopped', async () => {
    const old = await Promise.all(Array.from({ length: 120 }, () => sealed({})));
    await takeIn(old.slice(0, 60), { ...collector.deps, now: () => today - 30 * DAY_MS });
    await takeIn(old.slice(60), { ...collector.deps, now: () => today - 30 * DAY_MS });
    const others: unknown[] = [];
    const stopped = async (): Promise<boolean> => {
      others.push(await due({ responses: 20 }));
      return false;
    };
    expect(await due({ responses: 20 }, stopped)).toMatchObject({ responses: 100 });
    expect(others).toEqual([undefined]);
    expect(await due({ responses: 20 })).toMatchObject({ responses: 20 });
  });
});
