import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { expect, it } from 'vitest';
import { discard, startTestCollector } from '../../collector/testing/test-collector.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { startResettingLine, type Way } from '../../test/fixtures/resetting-line.ts';
import type { StartTimer } from '../outbox/start-timer.ts';
import { seal } from '../sealing/seal.ts';
import { startDelivery } from './start-delivery.ts';

const EVERY = 8;
const startTimer: StartTimer = (ms, run) => {
  const timer = setTimeout(run, Math.max(0, ms));
  return () => clearTimeout(timer);
};

/** A device that waits for nothing, on a line to a real collector. */
async function startWorld() {
  const collector = await startTestCollector();
  const answer = getRequestListener(collector.app.fetch);
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port was asked for');
  const line = await startResettingLine(address.port);
  const endpoint = `http://127.0.0.1:${line.port}/v1/responses`;
  return {
    line,
    /** Delivers a response that was just saved; resolves to how often it was sent, and what there is of it then. */
    async deliver() {
      const { response, receipt } = await aResponse();
      const sealed = await seal(response, collector.deps.keys.newest());
      let sent = 0;
      const { environment, outbox } = deliveryWorld({
        endpoint,
        fetch(url, init) {
          sent += 1;
          return fetch(url, init);
        },
        now: Date.now,
        random: () => 0,
        startTimer,
      });
      await outbox.enqueue({ ...sealed, receipt, savedAt: Date.now() });
      const delivery = startDelivery(environment);
      await new Promise<void>((resolve) => {
        delivery.onChange(resolve);
      });
      await delivery.stop();
      const rows = await collector.database
        .selectFrom('responses')
        .select('receipt')
        .where('id', '=', response.id)
        .execute();
      const state = await outbox.stateOf(response.id);
      return { sent, state: state?.state, rows, expected: [{ receipt: receipt.number }] };
    },
    rows: async () => (await collector.counts())['responses'],
    async stop() {
      await line.stop();
      server.closeAllConnections();
      server.close();
      await discard(collector);
    },
  };
}

/** Every eighth byte of a message, each around the border of its head and its body, and the last. */
function stagesOf(message: Buffer): readonly number[] {
  const border = message.indexOf('\r\n\r\n') + 4;
  return [...message.keys()].filter(
    (at) => at % EVERY === 0 || Math.abs(at - border) < EVERY || at === message.length - 1,
  );
}

it.each<Way>(['request', 'reply'])(
  'D2 X1: reset at each byte stage of the %s: sent once more, stored once, under its receipt',
  async (way) => {
    const world = await startWorld();
    try {
      await world.deliver();
      const stages = stagesOf(world.line.take(way));
      expect(stages.length).toBeGreaterThan(50);
      const wrong: unknown[] = [];
      for (const bytes of stages) {
        world.line.resetAfter(bytes, way);
        const { sent, state, rows, expected } = await world.deliver();
        if (sent !== 2 || state !== 'sent' || JSON.stringify(rows) !== JSON.stringify(expected))
          wrong.push({ bytes, sent, state, rows, expected });
      }
      expect(wrong).toEqual([]);
      expect(world.line.resets()).toBe(stages.length);
      expect(await world.rows()).toBe(stages.length + 1);
    } finally {
      await world.stop();
    }
  },
  30_000,
);
