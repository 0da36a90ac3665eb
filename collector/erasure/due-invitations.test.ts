import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MintRequest } from '../../src/protocol/mint-invitations.ts';
import { mintMany } from '../invitations/minting/mint-many.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { eraseDue } from './erase-due.ts';
import type { Retention } from './retention.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const DAY_MS = 24 * 60 * 60 * 1_000;
const DAYS_OF_AN_INVITATION = 30;
const retention: Retention = {
  responses: 'keep',
  contacts: 'keep',
  consents: 'keep',
  withdrawals: 'keep',
  invitations: 10,
  subjects: 100,
  audit: 'keep',
};

/** So many days after the start of it all. */
const at = (days: number): number => collector.deps.now() + days * DAY_MS;
const due = (days: number) =>
  eraseDue({
    database: collector.database,
    retention,
    who: 'retention',
    now: () => at(days),
    pause: async () => true,
  });
const decline = (id: string, days: number) =>
  collector.deps.invitations.decline(id, new Date(at(days)).toISOString());

/** What comes of it when an invitation is asked for. */
async function ask(id: string, days: number, more: Partial<MintRequest> = {}): Promise<string> {
  const { invitationKeys, mints, askingRules } = collector.deps;
  const asked = { id, survey: 'contract', channel: 'line' as const, ...more };
  const request = { ...asked, opensDays: DAYS_OF_AN_INVITATION, submitsDays: DAYS_OF_AN_INVITATION };
  const world = { invitationKeys, mints, askingRules, mintedBy: 'desk', findObstacles: () => [] };
  const [outcome] = await mintMany([{ request }], { ...world, now: at(days) });
  if (!outcome) throw new Error('each has an outcome');
  return 'reason' in outcome ? outcome.reason : outcome.outcome;
}

it('X7: a subject is asked about once for as long as it is kept, counted from the invitation’s end, and then once more', async () => {
  await ask('first', 0, { subject: 'c-1' });
  expect(await due(DAYS_OF_AN_INVITATION + 100)).toMatchObject({ invitations: 0, subjects: 0 });
  expect(await ask('first', 130, { subject: 'c-1' })).toBe('minted-before');
  expect(await ask('second', 130, { subject: 'c-1' })).toBe('asked-before');
  expect(await due(DAYS_OF_AN_INVITATION + 101)).toMatchObject({ invitations: 0, subjects: 1 });
  expect(await ask('second', 131, { subject: 'c-1' })).toBe('minted');
});

it('X7: that nobody is to be asked again about a subject is kept for as long as it was asked about, and no longer', async () => {
  await ask('first', 0, { subject: 'c-1' });
  await decline('first', 1);
  await decline('by-hand', 1);
  expect(await due(DAYS_OF_AN_INVITATION + 100)).toMatchObject({ invitations: 0, subjects: 1 });
  expect(await ask('second', 130, { subject: 'c-1', survey: 'claim-payment' })).toBe('never-again');
  expect(await due(DAYS_OF_AN_INVITATION + 101)).toMatchObject({ invitations: 0, subjects: 2 });
  expect(await collector.database.selectFrom('declined_invitations').selectAll().execute()).toEqual([]);
});

it('X6, X7: of an invitation without a subject everything goes at once, so long after its end that none is redeemed twice', async () => {
  await ask('open', 0);
  const ends_at = new Date(at(DAYS_OF_AN_INVITATION)).toISOString();
  const redeemed = { invitation_id: 'open', response_id: 'r', channel: 'line', site: null, ends_at };
  await collector.database.insertInto('redemptions').values(redeemed).execute();
  expect(await due(DAYS_OF_AN_INVITATION + 10)).toMatchObject({ invitations: 0, subjects: 0 });
  expect(await ask('open', 40)).toBe('minted-before');
  expect(await due(DAYS_OF_AN_INVITATION + 11)).toMatchObject({ invitations: 2, subjects: 0 });
  expect(await collector.database.selectFrom('minted_invitations').selectAll().execute()).toEqual([]);
  expect(await collector.deps.invitations.isRedeemed('open')).toBe(false);
});
