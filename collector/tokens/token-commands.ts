import * as v from 'valibot';
import { parseOptions } from '../parse-options.ts';
import { StartupError } from '../startup-error.ts';
import type { Sites } from '../sites/registered-site.ts';
import { mintApiToken, SCOPES, SCOPES_OF_ONE_SITE, type Scope } from './api-token.ts';
import type { TokenStore } from './token-store.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const aDayCount = 'a number of days from 1 to 3650';

const aName = 'a name of 1 to 100 letters';
const aScope = `one of ${SCOPES.join(', ')}`;
const MintSchema = v.object({
  name: v.pipe(v.optional(v.string(), ''), v.regex(/^\S.{0,99}$/u, aName)),
  scope: v.pipe(v.optional(v.array(v.picklist(SCOPES, aScope)), []), v.minLength(1, aScope)),
  site: v.optional(v.string()),
  days: v.pipe(
    v.optional(v.string(), '365'),
    v.regex(/^[1-9]\d{0,3}$/, aDayCount),
    v.transform(Number),
    v.maxValue(3_650, aDayCount),
  ),
});
const RevokeSchema = v.object({
  id: v.pipe(v.optional(v.string(), ''), v.regex(/^[0-9a-f]{12}$/, 'the id of a token')),
});

const text = { type: 'string' } as const;

/** Mints a token, and says it this once. Throws a `StartupError` that names each option that is amiss. */
export async function mintToken(
  words: readonly string[],
  tokens: TokenStore,
  now: number,
  sites: Pick<Sites, 'find'> = nowhere,
): Promise<string> {
  const options = { name: text, scope: { ...text, multiple: true as const }, site: text, days: text };
  const asked = parseOptions('mint-token', MintSchema, words, options);
  if (asked.site !== undefined) await assertBindable(asked.site, asked.scope, sites);
  const { id, token, secretHash } = mintApiToken();
  await tokens.add({
    id,
    name: asked.name,
    secretHash,
    scopes: asked.scope,
    site: asked.site ?? null,
    mintedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + asked.days * DAY_MS).toISOString(),
    revokedAt: null,
  });
  return token;
}

const nowhere: Pick<Sites, 'find'> = { find: async () => undefined };

async function assertBindable(
  site: string,
  scopes: readonly Scope[],
  sites: Pick<Sites, 'find'>,
): Promise<void> {
  const unbound = scopes.filter((scope) => !SCOPES_OF_ONE_SITE.includes(scope));
  if (unbound.length > 0)
    throw new StartupError([`mint-token: --site goes with ${SCOPES_OF_ONE_SITE.join(', ')} alone.`]);
  if (!(await sites.find(site)))
    throw new StartupError([`mint-token: there is no site ${site}; list-sites says which there are.`]);
}

export async function revokeToken(
  words: readonly string[],
  tokens: TokenStore,
  now: number,
): Promise<string> {
  const { id } = parseOptions('revoke-token', RevokeSchema, words, { id: text });
  if (!(await tokens.revoke(id, new Date(now).toISOString())))
    throw new StartupError([`revoke-token: there is no token ${id}; list-tokens says which there are.`]);
  return `Revoked: ${id}`;
}

/** A line a token, without what nobody may see. */
export async function listTokens(tokens: TokenStore): Promise<string> {
  const lines = (await tokens.all()).map(({ id, name, scopes, site, expiresAt, revokedAt }) =>
    [
      id,
      scopes.join(','),
      site === null ? 'all sites' : `site ${site}`,
      revokedAt === null ? `until ${expiresAt}` : `revoked ${revokedAt}`,
      name,
    ].join('\t'),
  );
  return lines.join('\n');
}
