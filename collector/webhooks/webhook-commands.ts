import { randomBytes } from 'node:crypto';
import { parseOptions } from '../parse-options.ts';
import { StartupError } from '../startup-error.ts';
import type { Database } from '../storage/open-database.ts';
import { listNew } from '../voices/list-new.ts';
import { createDeliveryStore } from './delivery-store.ts';
import { createEndpointStore } from './endpoint-store.ts';
import { writtenAddress, type MayReach } from './networks.ts';
import { replay } from './replay.ts';
import type { SecretBox } from '../keys/secret-box.ts';
import {
  addOptions,
  AddSchema,
  idOptions,
  IdOnlySchema,
  replayOptions,
  ReplaySchema,
  rotateOptions,
  RotateSchema,
} from './webhook-options.ts';
import { mintWebhookSecret } from './webhook-secret.ts';

const HOUR_MS = 60 * 60 * 1_000;

interface CommandWorld {
  readonly database: Database;
  /** Makes the key file where there is none: only once the options are known to be right. */
  readonly openSecrets: () => Promise<Pick<SecretBox, 'seal'>>;
  readonly mayReach: MayReach;
  readonly now: number;
}
/** Resolves to what to say. Rejects with a `StartupError` that names each option that is amiss. */
export type Command = (words: readonly string[], world: CommandWorld) => Promise<string>;

/** Says the secret this once. What was stored before is told only when it is replayed. */
export const addWebhook: Command = async (words, { database, openSecrets, mayReach, now }) => {
  const { url, events } = parseOptions('add-webhook', AddSchema, words, addOptions);
  const address = writtenAddress(url);
  if (address !== undefined && !mayReach(url, address))
    throw new StartupError(['add-webhook: --url must be a public address, or one in KOE_WEBHOOK_NETWORKS.']);
  await listNew(database);
  const id = randomBytes(6).toString('hex');
  const secret = mintWebhookSecret();
  await createEndpointStore(database).add({
    id,
    url: url.href,
    events,
    secret: (await openSecrets()).seal(secret),
    addedAt: new Date(now).toISOString(),
  });
  return `${id}\t${secret}`;
};

/** Both secrets sign until the overlap is over; of an older one nothing is kept. */
export const rotateWebhookSecret: Command = async (words, { database, openSecrets, now }) => {
  const asked = parseOptions('rotate-webhook-secret', RotateSchema, words, rotateOptions);
  const secret = mintWebhookSecret();
  const until = new Date(now + asked['overlap-hours'] * HOUR_MS).toISOString();
  const sealed = (await openSecrets()).seal(secret);
  if (!(await createEndpointStore(database).rotate(asked.id, sealed, until)))
    throw noSuch('rotate-webhook-secret', asked.id);
  return `${asked.id}\t${secret}`;
};

export const removeWebhook: Command = async (words, { database }) => {
  const { id } = parseOptions('remove-webhook', IdOnlySchema, words, idOptions);
  if (!(await createEndpointStore(database).remove(id))) throw noSuch('remove-webhook', id);
  return `Removed: ${id}`;
};

export const enableWebhook: Command = async (words, { database }) => {
  const { id } = parseOptions('enable-webhook', IdOnlySchema, words, idOptions);
  if (!(await createEndpointStore(database).enable(id))) throw noSuch('enable-webhook', id);
  return `Enabled: ${id}`;
};

/** A line an endpoint. */
export const listWebhooks: Command = async (_, { database }) => {
  const counts = new Map(
    (await createDeliveryStore(database).counts()).map((count) => [count.endpointId, count]),
  );
  const lines = (await createEndpointStore(database).all()).map(({ id, url, events, disabledAt }) => {
    const { waiting = 0, dead = 0 } = counts.get(id) ?? {};
    const state = disabledAt === null ? 'enabled' : `disabled ${disabledAt}`;
    return [id, events.join(','), state, `${waiting} waiting`, `${dead} dead`, url].join('\t');
  });
  return lines.join('\n');
};

/** A line a dead letter: whose, which, since when, after how many failures, and the last of these. */
export const listDeadWebhooks: Command = async (_, { database }) =>
  (await createDeliveryStore(database).dead())
    .map(({ endpointId, eventId, deadAt, failures, lastFailure }) =>
      [endpointId, eventId, deadAt, `${failures} failures`, lastFailure].join('\t'),
    )
    .join('\n');

export const replayWebhook: Command = async (words, { database, now }) => {
  const { id, range } = parseOptions('replay-webhook', ReplaySchema, words, replayOptions);
  const endpoint = (await createEndpointStore(database).all()).find((one) => one.id === id);
  if (!endpoint) throw noSuch('replay-webhook', id);
  if (endpoint.disabledAt !== null)
    throw new StartupError([`replay-webhook: ${id} is disabled; enable-webhook comes first.`]);
  const told = await replay(database, endpoint, range, new Date(now).toISOString());
  return `To be told: ${told}`;
};

const noSuch = (command: string, id: string): StartupError =>
  new StartupError([`${command}: there is no webhook ${id}; list-webhooks says which there are.`]);
