import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserAttacks } from './attacks/browser-attacks.ts';
import { bodyAttacks } from './attacks/body-attacks.ts';
import { headerAttacks } from './attacks/header-attacks.ts';
import { invitationAttacks } from './attacks/invitation-attacks.ts';
import { logAttacks } from './attacks/log-attacks.ts';
import { pathAttacks } from './attacks/path-attacks.ts';
import { sealAttacks } from './attacks/seal-attacks.ts';
import { secretAttacks } from './attacks/secret-attacks.ts';
import { slowAttacks } from './attacks/slow-attacks.ts';
import { troubles } from './attacks/troubles.ts';
import { startTarget, type Target } from './target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
}, 30_000);
afterAll(() => target?.stop());

/** In this order: what has been logged is read after the others, and the last one ends the collector. */
const groups = {
  'bodies that are too much': bodyAttacks,
  'headers that are not what they say': headerAttacks,
  'paths that lead elsewhere': pathAttacks,
  'invitations that nobody gave': invitationAttacks,
  'seals that are none': sealAttacks,
  'pages of others': browserAttacks,
  'secrets that are not known': secretAttacks,
  'clients that take their time': slowAttacks,
  'lines that look like others': logAttacks,
  'trouble that nobody made': troubles,
};

const isAlive = async ({ origin }: Target): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

describe.each(Object.entries(groups))('%s', (_, attacks) => {
  it.each(attacks)('$name', { timeout: 20_000 }, async ({ fails, isLast = false }) => {
    expect.hasAssertions();
    await fails(target);
    expect(await isAlive(target)).toBe(!isLast);
  });
});
