import type { WebhookEvent } from '../../src/protocol/webhook-event.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import { parseEvents } from './parse-events.ts';

export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent['type'][];
  /** Sealed, as is the old one. */
  readonly secret: string;
  readonly oldSecret: string | null;
  /** RFC 3339, all of them. Until when the old secret signs as well. */
  readonly oldSecretUntil: string | null;
  readonly addedAt: string;
  /** Null while it is told of anything. */
  readonly disabledAt: string | null;
  readonly restsUntil: string;
}

export type NewEndpoint = Pick<Endpoint, 'id' | 'url' | 'events' | 'secret' | 'addedAt'>;

/** Where other systems are told. Every method rejects with `StoreError` when the database cannot be used. */
export interface EndpointStore {
  all(): Promise<readonly Endpoint[]>;
  add(endpoint: NewEndpoint): Promise<void>;
  /** With all that it was still to be told. Resolves to whether there was such an endpoint, as the next two do. */
  remove(id: string): Promise<boolean>;
  /** Takes a new secret up; the one until now signs as well until then. */
  rotate(id: string, secret: string, oldSecretUntil: string): Promise<boolean>;
  enable(id: string): Promise<boolean>;
  /** Nothing is sent to it before. */
  rest(id: string, until: string): Promise<void>;
}

const columns = [
  'id',
  'url',
  'events',
  'secret',
  'old_secret as oldSecret',
  'old_secret_until as oldSecretUntil',
  'added_at as addedAt',
  'disabled_at as disabledAt',
  'rests_until as restsUntil',
] as const;

export function createEndpointStore(database: Database): EndpointStore {
  const change = (id: string) => database.updateTable('webhook_endpoints').where('id', '=', id);
  return {
    all: () =>
      orStoreError(async () => {
        const rows = database
          .selectFrom('webhook_endpoints')
          .select(columns)
          .orderBy('added_at')
          .orderBy('id');
        return (await rows.execute()).map((row) => ({ ...row, events: parseEvents(row.events) }));
      }),
    add: ({ id, url, events, secret, addedAt }) =>
      orStoreError(async () => {
        await database
          .insertInto('webhook_endpoints')
          .values({
            id,
            url,
            events: JSON.stringify(events),
            secret,
            added_at: addedAt,
            rests_until: addedAt,
          })
          .execute();
      }),
    remove: (id) =>
      orStoreError(async () => {
        const removed = database.deleteFrom('webhook_endpoints').where('id', '=', id).returning('id');
        return (await removed.executeTakeFirst()) !== undefined;
      }),
    rotate: (id, secret, oldSecretUntil) =>
      orStoreError(async () => {
        const rotated = change(id)
          .set(({ ref }) => ({ secret, old_secret: ref('secret'), old_secret_until: oldSecretUntil }))
          .returning('id');
        return (await rotated.executeTakeFirst()) !== undefined;
      }),
    enable: (id) =>
      orStoreError(async () => {
        const enabled = change(id).set({ disabled_at: null }).returning('id');
        return (await enabled.executeTakeFirst()) !== undefined;
      }),
    rest: (id, until) =>
      orStoreError(async () => {
        await change(id).set({ rests_until: until }).execute();
      }),
  };
}
