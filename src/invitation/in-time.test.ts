import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInvitation } from '../../test/fixtures/an-invitation.ts';
import { opensInTime, submitsInTime } from './in-time.ts';

const HOUR_MS = 60 * 60 * 1_000;
const invitation = anInvitation();
const { mintedAt, opensUntil, submitsUntil } = invitation;

describe('a response under an invitation', () => {
  it('is in time when it was finished in time, however much later it arrives', () => {
    expect(submitsInTime(invitation, submitsUntil, submitsUntil + 400 * 24 * HOUR_MS)).toBe(true);
  });

  it('is too late when it was finished too late, beyond what clocks differ by', () => {
    expect(submitsInTime(invitation, submitsUntil + 60_000, submitsUntil + HOUR_MS)).toBe(true);
    expect(submitsInTime(invitation, submitsUntil + HOUR_MS, submitsUntil + HOUR_MS)).toBe(false);
  });

  it('is judged by its arrival when the clock says that it came before the invitation, or after its arrival', () => {
    const longBefore = mintedAt - 365 * 24 * HOUR_MS;
    expect(submitsInTime(invitation, longBefore, submitsUntil)).toBe(true);
    expect(submitsInTime(invitation, longBefore, submitsUntil + HOUR_MS)).toBe(false);
    expect(submitsInTime(invitation, submitsUntil + 9 * HOUR_MS, mintedAt + HOUR_MS)).toBe(true);
  });

  it('is always in time when it has arrived in time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: mintedAt, max: submitsUntil }),
        (at, arrived) => {
          expect(submitsInTime(invitation, at, arrived)).toBe(true);
        },
      ),
    );
  });
});

it('a survey begun after an invitation closed is an ordinary one', () => {
  expect(opensInTime(invitation, opensUntil)).toBe(true);
  expect(opensInTime(invitation, opensUntil + HOUR_MS)).toBe(false);
});
