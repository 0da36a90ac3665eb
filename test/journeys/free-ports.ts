import { createServer } from 'node:net';

const listens = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** Two neighbouring ports that nobody listens on: the collector's, and its demo agency's one above. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const port = await listens(0);
    if (port !== undefined && (await listens(port + 1)) !== undefined) return port;
  }
}
