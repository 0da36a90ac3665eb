import { beforeEach, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/outbox/connect.ts';
import type { KoeDatabase } from '../../src/outbox/database.ts';
import type { Outbox, OutboxRecord } from '../../src/outbox/outbox.ts';
import type { StartTimer } from '../../src/outbox/start-timer.ts';
import type { Body, Mode, Scope, StoreName } from '../../src/outbox/transact.ts';
import { instantDigest } from './instant-crypto.ts';

type DiskOutboxModule = typeof import('../../src/outbox/disk-outbox.ts');
type VerdictModule = typeof import('../../src/delivery/verdict-of.ts');
type PlanModule = typeof import('../../src/delivery/plan.ts');
type FitBatchModule = typeof import('../../src/delivery/fit-batch.ts');

/** Far fewer than `npm test` plays: a mistake must show itself soon. */
const SEEDS = 400;

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(instantDigest);
  return () => {
    vi.restoreAllMocks();
    for (const path of mocked) vi.doUnmock(path);
  };
});

const mocked = [
  '../../src/outbox/disk-outbox.ts',
  '../../src/outbox/transact.ts',
  '../../src/delivery/in-turn.ts',
  '../../src/delivery/fit-batch.ts',
  '../../src/delivery/verdict-of.ts',
  '../../src/delivery/plan.ts',
];

/** The first thing that the simulator finds wrong. */
async function found(): Promise<string | undefined> {
  const { simulate } = await import('./simulate.ts');
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { violation } = await simulate(seed);
    if (violation) return violation;
  }
  return undefined;
}

type Changes = Parameters<Outbox['change']>[0];
const strict = { stores: ['outbox', 'setAside', 'receipts'], durability: 'strict' } as const;
const takeOut = (connection: Connection, { id }: Pick<OutboxRecord, 'id'>) =>
  connection.write(strict, (transaction) => transaction.objectStore('outbox').delete(id));

it('finds nothing where there is nothing', async () => {
  expect(await found()).toBeUndefined();
});

it('sees a record that is taken out of the queue before it is sent', async () => {
  vi.doMock('../../src/outbox/disk-outbox.ts', async (original: () => Promise<DiskOutboxModule>) => {
    const { diskOutbox } = await original();
    return {
      diskOutbox(connection: Connection) {
        const outbox = diskOutbox(connection);
        return {
          ...outbox,
          async waiting(limit: number, except?: ReadonlySet<string>) {
            const records = await outbox.waiting(limit, except);
            for (const record of records) await takeOut(connection, record);
            return records;
          },
        };
      },
    };
  });
  expect(await found()).toMatch(/^D1/);
});

it('sees "saved" that is said when the request has succeeded, and not its transaction', async () => {
  vi.doMock('../../src/outbox/transact.ts', () => ({
    async transact<Name extends StoreName, M extends Mode, T>(
      database: KoeDatabase,
      { stores, mode, durability }: Scope<Name, M>,
      _: StartTimer,
      body: Body<Name, M, T>,
    ): Promise<T> {
      return body(database.transaction([...stores], mode, { durability }));
    },
  }));
  expect(await found()).toMatch(/^D1/);
});

it('sees a record and its receipt that change in two transactions', async () => {
  vi.doMock('../../src/outbox/disk-outbox.ts', async (original: () => Promise<DiskOutboxModule>) => {
    const { diskOutbox } = await original();
    return {
      diskOutbox(connection: Connection) {
        const outbox = diskOutbox(connection);
        return {
          ...outbox,
          async change(changes: Changes) {
            for (const [id, change] of changes) {
              const record = (await outbox.waiting(100)).find((each) => each.id === id);
              if (!record || change.type !== 'acknowledged') continue;
              await takeOut(connection, record);
              const { survey, receipt, savedAt } = record;
              await connection.write(strict, async (transaction) => {
                const sent = { id, survey, receipt, savedAt, sentAt: change.at };
                await transaction.objectStore('receipts').put(sent);
              });
            }
          },
        };
      },
    };
  });
  expect(await found()).toMatch(/^D2/);
});

it('sees a lock that a tab keeps for as long as it lives', async () => {
  const holders = new WeakSet<object>();
  vi.doMock('../../src/delivery/in-turn.ts', () => ({
    async inTurn<T>({ locks }: { readonly locks: LockManager }, work: () => Promise<T>): Promise<T> {
      if (!holders.has(locks)) {
        await new Promise<void>((resolve) => {
          void locks.request('koe-delivery', () => {
            resolve();
            return new Promise(() => undefined);
          });
        });
        holders.add(locks);
      }
      return work();
    },
  }));
  expect(await found()).toMatch(/never came/);
});

it('sees a response that is sealed anew for each attempt', async () => {
  let seals = 0;
  vi.doMock('../../src/delivery/fit-batch.ts', async (original: () => Promise<FitBatchModule>) => {
    const { fitBatch } = await original();
    return {
      fitBatch(records: readonly OutboxRecord[], most: number) {
        const anew = records.map((record) => {
          seals += 1;
          return { ...record, sha256: seals.toString(16).padStart(64, '0') };
        });
        return fitBatch(anew, most);
      },
    };
  });
  expect(await found()).toMatch(/^X3/);
});

it('sees a record that the collector will not take and that holds up all behind it', async () => {
  vi.doMock('../../src/delivery/verdict-of.ts', async (original: () => Promise<VerdictModule>) => {
    const { verdictOf, retry } = await original();
    const wrong: VerdictModule['verdictOf'] = (outcome, batch) => {
      const verdict = verdictOf(outcome, batch);
      return verdict.act === 'settle' && verdict.setAside.length > 0 ? retry : verdict;
    };
    return { retry, verdictOf: wrong };
  });
  vi.doMock('../../src/delivery/plan.ts', async (original: () => Promise<PlanModule>) => {
    const plan = await original();
    const wrong: PlanModule['nextPlan'] = (before, step) => ({
      ...plan.nextPlan(before, step),
      sizes: [1],
      skipped: new Set(),
    });
    return { ...plan, nextPlan: wrong, batchLimit: () => 1 };
  });
  expect(await found()).toMatch(/never came/);
});
