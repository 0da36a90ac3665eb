import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MintRequest } from '../../../src/protocol/mint-invitations.ts';
import { discard, startTestCollector, type TestCollector } from '../../testing/test-collector.ts';
import { mintMany, type MintWorld } from './mint-many.ts';
import type { MintOutcome } from './mint-outcome.ts';

let collector: TestCollector;
let world: MintWorld;
beforeEach(async () => {
  collector = await startTestCollector();
  const { invitationKeys, mints, askingRules, now } = collector.deps;
  world = {
    invitationKeys,
    mints,
    askingRules,
    mintedBy: 'desk',
    now: now(),
    findObstacles: () => [],
  };
});
afterEach(() => discard(collector));

const asking = (id: string, more: Partial<MintRequest> = {}): MintRequest => ({
  id,
  survey: 'contract',
  channel: 'line',
  opensDays: 30,
  ...more,
});
const mint = (requests: readonly MintRequest[], changed: Partial<MintWorld> = {}) =>
  mintMany(
    requests.map((request) => ({ request })),
    { ...world, ...changed },
  );
const said = (outcomes: readonly MintOutcome[]): readonly string[] =>
  outcomes.map((outcome) => ('reason' in outcome ? outcome.reason : outcome.outcome));
const rows = () => collector.database.selectFrom('minted_invitations').selectAll().execute();

it('X7: asked again under the same id, at any hour, it is the same invitation to the last byte', async () => {
  const [first] = await mint([asking('a', { subject: 'c-1' })]);
  const tomorrow = { now: world.now + 24 * 60 * 60_000, askingRules: { isQuiet: () => true } };
  const [second] = await mint([asking('a', { subject: 'c-1' })], tomorrow);
  if (!first || !('token' in first) || !second || !('token' in second)) throw new Error('not minted');
  expect([first.outcome, second.outcome]).toEqual(['minted', 'minted-before']);
  expect(second.token).toBe(first.token);
  expect(await world.invitationKeys.sign(first.minted.invitation)).toBe(second.token);
  expect(await rows()).toHaveLength(1);
});

it('X7: an id that stands for something else is a conflict that names what differs, and the first stays', async () => {
  await mint([asking('a', { subject: 'c-1' })]);
  const before = await rows();
  const [other] = await mint([asking('a', { subject: 'c-2', survey: 'claim-payment', opensDays: 9 })]);
  expect(other).toMatchObject({
    outcome: 'rejected',
    problem: {
      status: 409,
      errors: [
        { field: '/survey' },
        { field: '/subject' },
        { field: '/opensDays' },
        { field: '/submitsDays' },
      ],
    },
  });
  const [stranger] = await mint([asking('a', { subject: 'c-1' })], { mintedBy: 'another system' });
  expect(stranger).toMatchObject({ outcome: 'rejected', problem: { errors: [{ field: '/id' }] } });
  expect(await rows()).toEqual(before);
});

it('X7: of many who ask about one subject at the same moment, one is given an invitation', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, index) => mint([asking(`id-${index}`, { subject: 'c-1' })])),
  );
  expect(said(outcomes.flat()).toSorted()).toEqual([
    ...Array.from({ length: 7 }, () => 'asked-before'),
    'minted',
  ]);
  expect(await rows()).toHaveLength(1);
});

it('X7: of many who ask under one id at the same moment, all are given the same invitation', async () => {
  const outcomes = (await Promise.all(Array.from({ length: 8 }, () => mint([asking('a')])))).flat();
  expect(said(outcomes).filter((word) => word === 'minted')).toHaveLength(1);
  expect(new Set(outcomes.map((outcome) => 'token' in outcome && outcome.token)).size).toBe(1);
});

it('decides on a batch in its order: what comes first is history to what follows', async () => {
  const outcomes = await mint([
    asking('a', { subject: 'c-1' }),
    asking('b', { subject: 'c-1' }),
    asking('a', { subject: 'c-1' }),
    asking('c', { subject: 'c-1', survey: 'claim-payment' }),
    asking('d', { sensitive: true }),
    asking('e'),
  ]);
  expect(said(outcomes)).toEqual([
    'minted',
    'asked-before',
    'minted-before',
    'minted',
    'sensitive',
    'minted',
  ]);
});

it('asks nobody again about what a link came to somebody else for', async () => {
  await mint([asking('a', { subject: 'c-1' })]);
  await collector.deps.invitations.decline('a', '2026-11-20T03:00:00.000Z');
  expect(said(await mint([asking('b', { subject: 'c-1', survey: 'claim-payment' })]))).toEqual([
    'never-again',
  ]);
});

it('V4: mints nothing that could not be handed over', async () => {
  const errors = [{ field: '/lineMessage', expected: 'a shorter link' }];
  const [outcome] = await mint([asking('a')], { findObstacles: () => errors });
  expect(outcome).toMatchObject({ outcome: 'rejected', problem: { status: 400, errors } });
  expect(await rows()).toEqual([]);
});
