import { expect, it } from 'vitest';
import { INVITATION_STATES } from '../../src/protocol/invitation-state.ts';
import { invitationDesk } from './invitation-desk.ts';

it.each(INVITATION_STATES)('P3: asks in the body alone, and takes %s for an answer', async (state) => {
  const asked: unknown[] = [];
  const desk = invitationDesk(async (address, init) => {
    asked.push([address, init.body]);
    return Response.json({ state });
  });
  expect(await desk.state('a.b.c')).toBe(state);
  expect(asked).toEqual([['/v1/invitations/state', '{"invitation":"a.b.c"}']]);
});

it.each([
  ['a captive portal', async () => new Response('<h1>Sign in</h1>')],
  ['a collector in trouble', async () => Response.json({ state: 'open' }, { status: 503 })],
  ['a word that is not known', async () => Response.json({ state: 'perhaps' })],
  ['no reception', () => Promise.reject(new TypeError('offline'))],
])('R5: knows nothing from %s', async (_, fetch) => {
  expect(await invitationDesk(fetch).state('a.b.c')).toBeUndefined();
  await expect(invitationDesk(fetch).declined('a.b.c')).resolves.toBeUndefined();
});
