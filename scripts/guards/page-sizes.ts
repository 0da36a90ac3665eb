import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';

/** Bytes on the wire, brotli, of each survey's page in each of its languages, as the built collector sends it. */
export async function pageSizes(root: string): Promise<ReadonlyMap<string, number>> {
  const data = await mkdtemp(join(tmpdir(), 'koe-budgets-'));
  const port = String(await freePort());
  const collector = spawn('node', [join(root, 'dist/collector/main.js')], {
    env: { ...process.env, PORT: port, KOE_DATA_DIR: data, KOE_DEMO: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(collector, 'exit');
  try {
    const origin = `http://127.0.0.1:${port}`;
    await ready(origin, collector);
    const addresses = questionnaires.flatMap(({ id, words }) =>
      Object.keys(words).map((lang) => `/s/${id}?lang=${lang}`),
    );
    const sizes = addresses.map(async (address) => [address, await sizeOf(`${origin}${address}`)] as const);
    return new Map(await Promise.all(sizes));
  } finally {
    collector.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('a port was asked for');
  return address.port;
}

async function ready(origin: string, collector: ChildProcess): Promise<void> {
  for (;;) {
    if (collector.exitCode !== null) throw new Error(`the collector ended with ${collector.exitCode}`);
    const reply = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (reply?.ok) return;
    await wait(20);
  }
}

/** `fetch` would hide how many bytes travelled. */
async function sizeOf(url: string): Promise<number> {
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, resolve)
      .on('error', reject)
      .end();
  });
  const encoding = reply.headers['content-encoding'] ?? 'no encoding';
  if (reply.statusCode !== 200 || encoding !== 'br') {
    throw new Error(`${url} answered ${reply.statusCode} with ${encoding}`);
  }
  return (await buffer(reply)).length;
}
