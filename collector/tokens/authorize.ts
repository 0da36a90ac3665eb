import { problems } from '../../src/protocol/problems.ts';
import { bearerToken, tokenWanted } from '../http/bearer-token.ts';
import { problemReply } from '../http/problem-reply.ts';
import { isSecretOf, parseApiToken, type Scope } from './api-token.ts';
import type { ApiToken, TokenStore } from './token-store.ts';

/** The token of a request, if it lets its holder do this now; else what to answer. Unknown, wrong, ended: one answer. */
export async function authorize(
  authorization: string | undefined,
  scope: Scope,
  { tokens, now }: { readonly tokens: Pick<TokenStore, 'find'>; readonly now: () => number },
): Promise<ApiToken | Response> {
  const given = parseApiToken(bearerToken(authorization) ?? '');
  const token = given && (await tokens.find(given.id));
  const holds = (known: ApiToken): boolean => known.revokedAt === null && now() < Date.parse(known.expiresAt);
  if (!token || !isSecretOf(given.secret, token.secretHash) || !holds(token))
    return tokenWanted('an API token that holds');
  if (!token.scopes.includes(scope))
    return problemReply(
      problems.forbidden([{ field: 'authorization', expected: `a token with the scope ${scope}` }]),
    );
  return token;
}
