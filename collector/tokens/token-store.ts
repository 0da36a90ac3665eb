import * as v from 'valibot';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import { SCOPES, type Scope } from './api-token.ts';

export interface ApiToken {
  readonly id: string;
  /** Whose it is, for whoever runs the collector. */
  readonly name: string;
  readonly secretHash: string;
  readonly scopes: readonly Scope[];
  /** Key of the one site that it is about; null: all. */
  readonly site: string | null;
  /** RFC 3339, all of them; null while it holds. */
  readonly mintedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** Tokens of other systems. Every method rejects with `StoreError` when the database cannot be used. */
export interface TokenStore {
  find(id: string): Promise<ApiToken | undefined>;
  all(): Promise<readonly ApiToken[]>;
  add(token: ApiToken): Promise<void>;
  /** Ends it from now on; revoked twice, the first time stays. Resolves to whether there is such a token. */
  revoke(id: string, now: string): Promise<boolean>;
}

const ScopesSchema = v.pipe(v.string(), v.parseJson(), v.array(v.picklist(SCOPES)));
const columns = [
  'id',
  'name',
  'secret_hash as secretHash',
  'scopes',
  'site',
  'minted_at as mintedAt',
  'expires_at as expiresAt',
  'revoked_at as revokedAt',
] as const;

export function createTokenStore(database: Database): TokenStore {
  const rows = () => database.selectFrom('api_tokens').select(columns);
  const withScopes = <Row extends { readonly scopes: string }>(row: Row) => ({
    ...row,
    scopes: v.parse(ScopesSchema, row.scopes),
  });
  return {
    find: (id) =>
      orStoreError(async () => {
        const row = await rows().where('id', '=', id).executeTakeFirst();
        return row && withScopes(row);
      }),
    all: () => orStoreError(async () => (await rows().orderBy('minted_at').execute()).map(withScopes)),
    add: ({ id, name, secretHash, scopes, site, mintedAt, expiresAt, revokedAt }) =>
      orStoreError(async () => {
        await database
          .insertInto('api_tokens')
          .values({
            id,
            name,
            secret_hash: secretHash,
            scopes: JSON.stringify(scopes),
            site,
            minted_at: mintedAt,
            expires_at: expiresAt,
            revoked_at: revokedAt,
          })
          .execute();
      }),
    revoke: (id, now) =>
      orStoreError(async () => {
        await database
          .updateTable('api_tokens')
          .set({ revoked_at: now })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .execute();
        return (await rows().where('id', '=', id).executeTakeFirst()) !== undefined;
      }),
  };
}
