import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/invitation/claims.ts';
import type { Invitation } from '../../src/invitation/invitation.ts';
import type { InvitationState } from '../../src/protocol/invitation-state.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { base64url } from '../../src/response/base64url.ts';
import { startSession } from '../../src/response/start-session.ts';
import { uninvited } from '../../src/response/uninvited.ts';
import { anInvitation } from '../../test/fixtures/an-invitation.ts';
import { settled } from '../../test/fixtures/fake-clock.ts';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { ja } from '../text/ja.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { createInvitationModel } from './create-invitation-model.ts';
import type { LinkedSurvey } from './linked-survey.ts';

const now = Date.parse('2026-11-20T02:00:00.000Z');
const tokenOf = (changed: Partial<Invitation> = {}): string =>
  `e30.${base64url(new TextEncoder().encode(JSON.stringify(claimsOf(anInvitation(changed, now)))))}.c2ln`;

function visit(invitation: string, state: InvitationState | undefined, canDiscard = true) {
  const questionnaire = localize(contract, 'ja');
  const randomBytes = seededBytes(3);
  const start = (token?: string) =>
    startSession({ questionnaire, lang: 'ja', channel: 'link', invitation: token, now, randomBytes });
  const session = signal(start(invitation));
  const happened: string[] = [];
  const survey: LinkedSurvey = {
    questionnaire: signal(questionnaire),
    translate: signal(createPlainTranslator(ja)),
    session,
    final: signal(undefined),
    async discard() {
      happened.push('discarded');
      if (canDiscard) session.value = start();
      return canDiscard;
    },
    leaveInvitation: () => happened.push('left'),
    goOnWith: () => undefined,
  };
  const model = createInvitationModel({
    survey,
    desk: {
      state: () => Promise.resolve(state),
      declined: async (token) => void happened.push(`declined ${token}`),
    },
    entry: { forget: () => happened.push('forgotten') },
    now: () => now,
  });
  return { model, happened, session };
}

describe('an invitation on its page', () => {
  it('has nothing to say before the collector has answered, nor when it is open', async () => {
    const { model, happened } = visit(tokenOf(), 'open');
    expect(model.notice.value).toBeUndefined();
    await settled();
    expect([model.notice.value, happened]).toEqual([undefined, []]);
  });

  it('is left when it was used, so that the answers are taken as an ordinary survey’s', async () => {
    const { model, happened } = visit(tokenOf(), 'used');
    await settled();
    expect([model.notice.value, happened]).toEqual(['used', ['left']]);
  });

  it('is kept when it cannot be read here: the insurer may know better', async () => {
    const { model, happened } = visit('oops', 'unknown');
    await settled();
    expect([model.notice.value, happened]).toEqual(['unreadable', []]);
  });

  it('says nothing to whoever answers anew after it', async () => {
    const { model, session } = visit(tokenOf(), 'used');
    await settled();
    session.value = { ...uninvited(session.value), id: '01932f6e-7c00-7a3d-9b1e-5f2c8d4a6b90' };
    expect(model.notice.value).toBeUndefined();
  });
});

describe('"this link was not for me"', () => {
  it('forgets on the device first, then tells no more than that', async () => {
    const token = tokenOf();
    const { model, happened } = visit(token, 'open');
    model.askNotMine();
    expect(model.notMine.value).toBe('asked');
    await model.forget();
    expect(model.notMine.value).toBe('forgotten');
    expect(happened).toEqual(['discarded', 'forgotten', `declined ${token}`]);
  });

  it('H1: does not say "removed" when it could not be', async () => {
    const { model, happened } = visit(tokenOf(), 'open', false);
    await model.forget();
    expect([model.notMine.value, happened]).toEqual(['not-forgotten', ['discarded']]);
  });
});
