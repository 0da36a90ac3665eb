import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { SubmitReplySchema } from '../../src/protocol/submit.ts';
import type { Item, Ledger } from './ledger.ts';

/** As many devices as are about to send, each in its own time. */
export interface ClientWorld {
  readonly origins: readonly string[];
  readonly makeBatch: () => Promise<readonly Item[]>;
  readonly ledger: Ledger;
  readonly isOver: () => boolean;
  readonly random: () => number;
  /** Told of each request that was not answered with 200. */
  readonly onFailure: () => void;
}

/** Longer than a collector waits for its database. */
const GIVE_UP_MS = 30_000;

/** Sends batch after batch to whichever instance, and every now and then again, until all of it is over. */
export async function runClient(world: ClientWorld): Promise<void> {
  while (!world.isOver()) {
    const batch = await world.makeBatch();
    // As a device with two tabs, or one that gave up waiting too early, would.
    if (world.random() < 0.3)
      await Promise.all([sendUntilAnswered(batch, world), send(shuffled(batch, world), world)]);
    else await sendUntilAnswered(batch, world);
    if (world.random() < 0.3) await send(batch, world);
  }
}

async function sendUntilAnswered(batch: readonly Item[], world: ClientWorld): Promise<void> {
  while (!(await send(batch, world))) await wait(50 + 150 * world.random());
}

/** False where there was no answer to believe. */
async function send(
  batch: readonly Item[],
  { origins, ledger, random, onFailure }: ClientWorld,
): Promise<boolean> {
  const origin = origins[Math.floor(random() * origins.length)];
  try {
    const reply = await fetch(`${origin}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ responses: batch.map(({ sealed }) => sealed) }),
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
    if (reply.status === 503 && reply.headers.has('retry-after')) throw new Error('not now');
    const { results } = v.parse(SubmitReplySchema, await reply.json());
    for (const [at, result] of results.entries()) {
      const item = batch[at];
      if (item) ledger.note(item, result);
    }
    return results.length === batch.length;
  } catch {
    onFailure();
    return false;
  }
}

function shuffled(batch: readonly Item[], { random }: ClientWorld): readonly Item[] {
  return batch
    .map((item) => ({ item, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
