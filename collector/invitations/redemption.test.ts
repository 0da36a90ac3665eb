import { afterEach, beforeEach, expect, it } from 'vitest';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { anInvitation } from '../../test/fixtures/an-invitation.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const invited = async (invitation: string) => {
  const { response } = await aResponse({ channel: 'link', invitation });
  return seal(response, collector.deps.keys.newest());
};
const mint = (changed: Parameters<typeof anInvitation>[0] = {}) =>
  collector.deps.invitationKeys.sign(anInvitation(changed, collector.deps.now()));

it('X6: of many devices that answer one link at the same moment, one redeems it and the others leave no row', async () => {
  const token = await mint();
  const sealed = await Promise.all(Array.from({ length: 8 }, () => invited(token)));
  const results = (await Promise.all(sealed.map((one) => collector.submit(one)))).flat();
  const outcomes = results.map((result) => ('problem' in result ? result.problem.type : result.outcome));
  expect(outcomes.toSorted()).toEqual([
    ...Array.from({ length: 7 }, () => '/problems/invitation-used'),
    'stored',
  ]);
  expect(await collector.counts()).toMatchObject({ responses: 1, answers: 1 });
});

it('X6: which response was invited, by which way and for which site, is on record; of the others there is no row', async () => {
  const first = await invited(await mint({ id: 'occasion-1', channel: 'sms', site: 'agency-0123' }));
  const mangled = await invited('oops');
  await collector.submit(first, mangled);
  const rows = await collector.database.selectFrom('redemptions').selectAll().execute();
  expect(rows).toEqual([
    {
      invitation_id: 'occasion-1',
      response_id: first.id,
      channel: 'sms',
      site: 'agency-0123',
      ends_at: '2026-12-27T02:00:00.000Z',
    },
  ]);
  expect((await collector.counts())['responses']).toBe(2);
});

it('X2: a conflict burns no invitation', async () => {
  const token = await mint();
  const { response } = await aResponse();
  const key = collector.deps.keys.newest();
  await collector.submit(await seal(response, key));
  const [second] = await collector.submit(await seal({ ...response, invitation: token }, key));
  expect(second?.outcome).toBe('conflict');
  const [free] = await collector.submit(await invited(token));
  expect(free?.outcome).toBe('stored');
});

it('a link that was not for somebody leaves one mark, with nothing of who said so', async () => {
  const token = await mint({ id: 'occasion-2' });
  const decline = (invitation: string) =>
    collector.app.request('/v1/invitations/declined', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ invitation }),
    });
  for (const invitation of [token, token, 'oops']) expect((await decline(invitation)).status).toBe(204);
  expect(await collector.database.selectFrom('declined_invitations').selectAll().execute()).toEqual([
    { invitation_id: 'occasion-2', declined_at: new Date(collector.deps.now()).toISOString() },
  ]);
});

it('P3: no invitation gets into the log', async () => {
  const token = await mint({ id: 'occasion-3' });
  await collector.submit(await invited(token));
  await collector.app.request('/v1/invitations/state', { method: 'POST', body: token });
  const log = collector.lines.join('\n');
  expect(log).not.toContain('occasion-3');
  expect(log).not.toContain(token.slice(0, 20));
});
