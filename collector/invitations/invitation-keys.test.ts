import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/invitation/claims.ts';
import { anInvitation } from '../../test/fixtures/an-invitation.ts';
import { addKey } from '../keys/add-key.ts';
import { createInvitationKeys } from './invitation-keys.ts';
import { mintSigningKey } from './mint-signing-key.ts';
import { openInvitationKeys } from './open-invitation-keys.ts';
import { StoredSigningKeySchema } from './stored-signing-keys.ts';

const now = Date.parse('2026-11-20T02:00:00.000Z');
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-signing-'));
  file = join(folder, 'invitation-keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a signed invitation', () => {
  it('comes back as it was, and fits into a text message', async () => {
    const { keys } = await openInvitationKeys(file, now);
    const invitation = anInvitation({ survey: 'claim-payment', site: 'agency-0123' });
    const token = await keys.sign(invitation);
    expect(await keys.verify(token)).toEqual(invitation);
    expect(token.length).toBeLessThan(450);
  });

  it('is not known once a single character of it is another', async () => {
    const { keys } = await openInvitationKeys(file, now);
    const token = await keys.sign(anInvitation());
    for (let at = 0; at < token.length - 1; at += 7) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect([at, await keys.verify(changed)]).toEqual([at, undefined]);
    }
  });

  it('does not choose how it is judged: unsigned, or signed with the public key as a secret, it is not known', async () => {
    const key = await mintSigningKey(now);
    const keys = await createInvitationKeys([key]);
    const claims = { ...claimsOf(anInvitation()) };
    const confused = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .sign(Buffer.from(key.jwk.x, 'base64url'));
    for (const token of [new UnsecuredJWT(claims).encode(), confused, '', '..', 'a.b.c']) {
      expect(await keys.verify(token)).toBeUndefined();
    }
  });

  it('of another insurer is not known, not even under the same key’s name', async () => {
    const [ours, theirs] = await Promise.all([mintSigningKey(now), mintSigningKey(now)]);
    const keys = await createInvitationKeys([ours]);
    const strangers = await createInvitationKeys([{ ...theirs, kid: ours.kid }]);
    expect(await keys.verify(await strangers.sign(anInvitation()))).toBeUndefined();
  });
});

describe('the signing keys', () => {
  it('are kept in a file that nobody else may read, and each signature still holds after a rotation', async () => {
    const opened = await openInvitationKeys(file, now);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const invitation = anInvitation();
    const before = await opened.keys.sign(invitation);
    const key = await mintSigningKey(now);
    await addKey(file, StoredSigningKeySchema, key);
    await opened.reload();
    expect(opened.keys.newest()).toBe(key.kid);
    expect(await opened.keys.verify(before)).toEqual(invitation);
    expect(await opened.keys.verify(await opened.keys.sign(invitation))).toEqual(invitation);
    expect(await readdir(folder)).toEqual(['invitation-keys.json']);
  });
});
