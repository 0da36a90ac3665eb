import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/invitation/claims.ts';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { base64url } from '../../src/response/base64url.ts';
import { anInvitation } from '../../test/fixtures/an-invitation.ts';
import { invitationNotice } from './invitation-notice.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const now = Date.parse('2026-11-20T02:00:00.000Z');
const tokenOf = (changed: Partial<Invitation> = {}): string =>
  `e30.${base64url(new TextEncoder().encode(JSON.stringify(claimsOf(anInvitation(changed, now)))))}.c2ln`;
const ask = (asked: Partial<Parameters<typeof invitationNotice>[0]>) =>
  invitationNotice({ token: tokenOf(), survey: 'contract', startedAt: now, now, state: 'open', ...asked });

describe('before question 1', () => {
  it('nothing is said of an invitation that is as it should be, with the collector’s word or without', () => {
    expect(ask({})).toBeUndefined();
    expect(ask({ state: undefined })).toBeUndefined();
  });

  it('says what the collector says', () => {
    expect(ask({ state: 'used' })).toBe('used');
    expect(ask({ state: 'expired' })).toBe('expired');
    expect(ask({ state: 'unknown' })).toBe('unreadable');
  });

  it('knows without reception that it is for another survey, was cut, or has ended', () => {
    expect(ask({ token: tokenOf({ survey: 'claim-payment' }), state: undefined })).toBe('other-survey');
    expect(ask({ token: tokenOf().slice(0, 30), state: undefined })).toBe('unreadable');
    expect(ask({ now: now + 40 * DAY_MS, startedAt: now + 40 * DAY_MS, state: undefined })).toBe('expired');
  });

  it('is believed by the collector’s clock where this device’s is wrong', () => {
    expect(ask({ now: now + 400 * DAY_MS, startedAt: now })).toBeUndefined();
  });

  it('lets a survey that was begun in time be finished, but none be begun too late', () => {
    const late = now + 33 * DAY_MS;
    expect(ask({ now: late, startedAt: now + 29 * DAY_MS })).toBeUndefined();
    expect(ask({ now: late, startedAt: late })).toBe('expired');
  });
});
