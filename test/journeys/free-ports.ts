import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what a system gives to outgoing connections, any of which could take the port before its server does. */
const FIRST = 12_000;
/** Each worker has ports of its own: between looking and listening another one could choose the same. */
const PER_WORKER = 4_000;
const WORKERS = 5;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Two neighbouring ports that nobody listens on: the collector's, and its demo agency's one above. */
export async function freePorts(): Promise<number> {
  const first = FIRST + (Number(process.env['VITEST_POOL_ID'] ?? 0) % WORKERS) * PER_WORKER;
  for (;;) {
    const port = randomInt(first, first + PER_WORKER - 1);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}
