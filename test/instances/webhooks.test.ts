import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openKeyRing } from '../../collector/keys/open-key-ring.ts';
import { openDatabase } from '../../collector/storage/open-database.ts';
import { dropTestDatabase, emptyTestDatabase, testDatabase } from '../../collector/testing/test-database.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../fixtures/a-response.ts';
import { freePorts } from '../journeys/free-ports.ts';
import { startInstance, type Instance } from './instance.ts';

let folder: string;
let settings: Readonly<Record<string, string>>;
let instance: Instance;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-webhooks-'));
  const address = await emptyTestDatabase(folder);
  settings = {
    KOE_DATA_DIR: folder,
    KOE_DATABASE_URL: address.engine === 'postgres' ? address.url : `sqlite:${address.file}`,
  };
  instance = await startInstance(await freePorts(), settings);
});
afterEach(async () => {
  await instance.stop();
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

/** Takes nothing before it is told to. */
async function startReceiver() {
  const waiting: ServerResponse[] = [];
  const taken = new Set<string>();
  let secret = '';
  let takes = false;
  const take = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const header = (name: string): string => String(request.headers[name]);
    new Webhook(secret).verify(Buffer.concat(await request.toArray()).toString(), {
      'webhook-id': header('webhook-id'),
      'webhook-timestamp': header('webhook-timestamp'),
      'webhook-signature': header('webhook-signature'),
    });
    taken.add(header('webhook-id'));
    reply.writeHead(204).end();
  };
  const server = createServer((request, reply) => {
    if (takes) void take(request, reply);
    else waiting.push(reply);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on a port');
  return {
    url: `http://127.0.0.1:${address.port}/koe`,
    waiting,
    taken,
    take(expected: string) {
      secret = expected;
      takes = true;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

it('W2: a collector that is killed while it delivers loses no webhook', async () => {
  const receiver = await startReceiver();
  const added = execFileSync(
    process.execPath,
    ['dist/collector/main.js', 'add-webhook', '--url', receiver.url, '--events', 'voice.received'],
    { env: { ...process.env, ...settings }, encoding: 'utf8' },
  );
  const key = (await openKeyRing(join(folder, 'keys.json'), Date.now())).ring.newest();
  const stored = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const voice = [{ class: 'complaint' as const, topics: [], text: '声' }];
      const { response } = await aResponse({ answers: { overall: 1, voice } });
      const body = JSON.stringify({ responses: [await seal(response, key)] });
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${instance.origin}/v1/responses`, { method: 'POST', headers, body });
      expect(reply.status).toBe(200);
      return `voice_${response.id}_0`;
    }),
  );
  await vi.waitUntil(() => receiver.waiting.length === 5, { timeout: 15_000 });
  receiver.take(added.trim().split('\t')[1] ?? '');
  await instance.killAndRestart();
  // Nobody waits for a minute here: the claims of the one that was killed run out now.
  const database = await openDatabase(await testDatabase(folder));
  await database.updateTable('webhook_deliveries').set({ due_at: '2026-01-01T00:00:00.000Z' }).execute();
  await database.destroy();
  await vi.waitUntil(() => receiver.taken.size === 5, { timeout: 15_000 });
  expect([...receiver.taken].toSorted()).toEqual(stored.toSorted());
  receiver.close();
}, 60_000);
