import { describeError } from '../log/describe-error.ts';
import { deliverDue, type DeliveryWorld } from './deliver-due.ts';
import type { Endpoint } from './endpoint-store.ts';

export interface WebhooksWorld extends DeliveryWorld {
  /** Gives new voices their places, and with them what is to be told. */
  readonly listNew: () => Promise<void>;
}

export interface Webhooks {
  /** Begins nothing more, lets attempts come to their end for `withinMs` at most, and gives back what it has claimed. */
  stop(withinMs: number): Promise<void>;
}

const BEAT_MS = 1_000;

/**
 * Tells endpoints what there is to tell, for as long as it runs. Each has a round of its own: one that hangs holds up no
 * other. A database that is away is asked again at the next beat.
 */
export function startWebhooks(world: WebhooksWorld): Webhooks {
  const rounds = new Map<string, Promise<void>>();
  const troubled = new Set<string>();
  const giveUp = new AbortController();
  const stopping = new AbortController();
  let wake = (): void => undefined;

  /** Told when it begins and when it is over: what fails at each beat would fill the log. */
  const attempt = async (what: object, work: () => Promise<void>): Promise<void> => {
    const name = JSON.stringify(what);
    try {
      await work();
      if (troubled.delete(name)) world.log.info(what, 'webhooks go on');
    } catch (error) {
      if (!troubled.has(name)) world.log.error({ ...what, ...describeError(error) }, 'webhooks pause');
      troubled.add(name);
    }
  };
  const beginRound = (endpoint: Endpoint): void => {
    let isMore = false;
    const round = attempt({ webhook: endpoint.id }, async () => {
      isMore = await deliverDue(endpoint, world, giveUp.signal);
    });
    const over = (): void => {
      rounds.delete(endpoint.id);
      if (isMore) wake();
    };
    rounds.set(endpoint.id, round.then(over));
  };
  const beat = (): Promise<void> =>
    attempt({}, async () => {
      const endpoints = await world.endpoints.all();
      if (endpoints.length > 0) await world.listNew();
      const now = world.now();
      for (const endpoint of endpoints)
        if (
          endpoint.disabledAt === null &&
          Date.parse(endpoint.restsUntil) <= now &&
          !rounds.has(endpoint.id)
        )
          beginRound(endpoint);
      const oldest = endpoints.length > 0 ? await world.deliveries.oldest() : undefined;
      world.metrics.tellOldestWebhook(oldest === undefined ? 0 : (now - Date.parse(oldest)) / 1_000);
    });
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, BEAT_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const paused = pause();
      await beat();
      await paused;
    }
  };

  const running = run();
  return {
    async stop(withinMs) {
      stopping.abort();
      wake();
      const deadline = setTimeout(() => giveUp.abort(), withinMs);
      await running;
      await Promise.all(rounds.values());
      clearTimeout(deadline);
    },
  };
}
