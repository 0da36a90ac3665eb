import { expect } from 'vitest';
import * as v from 'valibot';
import type { Invitation } from '../../../src/invitation/invitation.ts';
import { InvitationStateReplySchema } from '../../../src/protocol/invitation-state.ts';
import type { SubmitResult } from '../../../src/protocol/submit.ts';
import type { Response } from '../../../src/response/response.ts';
import { anInvitation } from '../../fixtures/an-invitation.ts';
import type { Check } from '../check.ts';
import type { ApiReply, CollectionApi } from '../collection-api.ts';
import { expectProblem } from '../expect-problem.ts';
import { sealedFor, submit, submitOne } from '../submission.ts';

const HOUR_MS = 60 * 60 * 1_000;

const ask = (api: CollectionApi, what: 'state' | 'declined', body: unknown): Promise<ApiReply> =>
  api.send({
    method: 'POST',
    path: `/v1/invitations/${what}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function stateOf(api: CollectionApi, invitation: string): Promise<string> {
  const reply = await ask(api, 'state', { invitation });
  expect(reply.status).toBe(200);
  expect(reply.headers['cache-control']).toContain('no-store');
  return v.parse(InvitationStateReplySchema, JSON.parse(reply.text)).state;
}

/** A response that was finished just now under the invitation. */
const invited = (api: CollectionApi, invitation: string, changed: Partial<Response> = {}) =>
  sealedFor(api, { channel: 'link', finishedAt: new Date().toISOString(), invitation, ...changed });

const problemOf = (result: SubmitResult): string =>
  'problem' in result ? result.problem.type : result.outcome;

/** One that ended `ago` milliseconds before now. */
const ended = (ago: number): Partial<Invitation> => {
  const until = Math.floor((Date.now() - ago) / 1_000) * 1_000;
  return { mintedAt: until - 48 * HOUR_MS, opensUntil: until, submitsUntil: until };
};

/** Signed, but with one character of what it says changed on the way. */
const mangled = (token: string): string =>
  token.replace(/\.(.)/, (_, head: string) => `.${head === 'e' ? 'f' : 'e'}`);

export const invitationChecks: readonly Check[] = [
  {
    name: 'X6: an invitation is redeemed once, and the second response is told so',
    async holds(api) {
      const token = await api.mint(anInvitation());
      expect(await stateOf(api, token)).toBe('open');
      const first = await invited(api, token);
      expect((await submitOne(api, first)).outcome).toBe('stored');
      expect(await stateOf(api, token)).toBe('used');
      const before = await api.stored();
      const second = await invited(api, token);
      expect(problemOf(await submitOne(api, second))).toBe('/problems/invitation-used');
      expect(await api.stored()).toBe(before);
      expect((await submitOne(api, first)).outcome).toBe('duplicate');
    },
  },
  {
    name: 'X6: two responses with one invitation in one batch: the first stays, the other is refused',
    async holds(api) {
      const token = await api.mint(anInvitation());
      const [one, two] = await submit(api, await invited(api, token), await invited(api, token));
      expect(one?.outcome).toBe('stored');
      expect(two && problemOf(two)).toBe('/problems/invitation-used');
    },
  },
  {
    name: 'P5: asking for an invitation’s state, however often, changes nothing',
    async holds(api) {
      const token = await api.mint(anInvitation());
      const before = await api.stored();
      for (let time = 0; time < 5; time++) expect(await stateOf(api, token)).toBe('open');
      expect(await api.stored()).toBe(before);
      expect((await submitOne(api, await invited(api, token))).outcome).toBe('stored');
    },
  },
  {
    name: 'an invitation that has ended takes what was finished before, and refuses what was finished later',
    async holds(api) {
      const ending = ended(24 * HOUR_MS);
      const token = await api.mint(anInvitation(ending));
      expect(await stateOf(api, token)).toBe('expired');
      const late = await invited(api, token);
      expect(problemOf(await submitOne(api, late))).toBe('/problems/invitation-expired');
      const inTime = await invited(api, token, {
        startedAt: new Date(Date.now() - 26 * HOUR_MS).toISOString(),
        finishedAt: new Date(Date.now() - 25 * HOUR_MS).toISOString(),
      });
      expect((await submitOne(api, inTime)).outcome).toBe('stored');
    },
  },
  {
    name: 'a mangled, foreign or unreadable invitation, or one of another survey, costs no words: stored, uninvited',
    async holds(api) {
      const token = await api.mint(anInvitation());
      const elsewhere = await api.mint(anInvitation({ survey: 'claim-payment' }));
      for (const bad of [
        mangled(token),
        `${token.slice(0, -8)}AAAAAAAA`,
        token.slice(0, 40),
        'oops',
        elsewhere,
      ]) {
        expect((await submitOne(api, await invited(api, bad))).outcome).toBe('stored');
      }
      expect(await stateOf(api, mangled(token))).toBe('unknown');
      expect(await stateOf(api, 'oops')).toBe('unknown');
      expect(await stateOf(api, elsewhere)).toBe('open');
      expect(await stateOf(api, token)).toBe('open');
    },
  },
  {
    name: 'a link that came to somebody else can be declined, twice, and whatever it is, and still be answered',
    async holds(api) {
      const token = await api.mint(anInvitation());
      for (const invitation of [token, token, 'oops']) {
        const reply = await ask(api, 'declined', { invitation });
        expect([reply.status, reply.text]).toEqual([204, '']);
      }
      expect(await stateOf(api, token)).toBe('open');
    },
  },
  {
    name: 'V4: a question without an invitation gets a problem that names the field',
    async holds(api) {
      for (const what of ['state', 'declined'] as const) {
        for (const body of [{}, { invitation: 7 }, { invitation: 'x'.repeat(5_000) }]) {
          const { errors } = expectProblem(await ask(api, what, body), 400);
          expect(errors?.map(({ field }) => field)).toEqual(['/invitation']);
        }
      }
    },
  },
];
