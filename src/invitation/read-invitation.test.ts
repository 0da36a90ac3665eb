import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anInvitation } from '../../test/fixtures/an-invitation.ts';
import { base64url } from '../response/base64url.ts';
import { claimsOf } from './claims.ts';
import { readInvitation } from './read-invitation.ts';

const tokenOf = (content: unknown): string =>
  `eyJhbGciOiJFZERTQSJ9.${base64url(new TextEncoder().encode(JSON.stringify(content)))}.c2lnbmF0dXJl`;

it('reads what was put into a token', () => {
  for (const invitation of [anInvitation(), anInvitation({ site: 'agency-0123', channel: 'paper' })]) {
    expect(readInvitation(tokenOf(claimsOf(invitation)))).toEqual(invitation);
  }
});

it('reads nothing from what lacks a claim, has a strange one, or a time beyond all time', () => {
  const claims = claimsOf(anInvitation());
  for (const name of ['jti', 'survey', 'channel', 'iat', 'opensUntil', 'exp']) {
    expect([name, readInvitation(tokenOf({ ...claims, [name]: undefined }))]).toEqual([name, undefined]);
  }
  for (const strange of [
    { jti: '' },
    { jti: 'x'.repeat(201) },
    { survey: 7 },
    { channel: 'pigeon' },
    { site: 'a b' },
    { iat: -1 },
    { exp: 1.5 },
    { exp: 9e15 },
    { opensUntil: '1763600400' },
  ]) {
    expect([strange, readInvitation(tokenOf({ ...claims, ...strange }))]).toEqual([strange, undefined]);
  }
});

it('never throws at what a link may have become on its way', () => {
  const token = tokenOf(claimsOf(anInvitation()));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.nat(token.lastIndexOf('.')).map((end) => token.slice(0, end)),
      ),
      (text) => {
        expect(readInvitation(text)).toBeUndefined();
      },
    ),
  );
});
