import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A bare `node:http` server in a process of its own, which sends this body with these headers. */
export async function startBareServer(
  port: number,
  reply: { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer },
  environment: Readonly<Record<string, string>>,
) {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), {
    env: { ...process.env, ...environment, PORT: String(port) },
  });
  const ended = once(child, 'exit');
  child.send({ headers: reply.headers, body: reply.body.toString('base64') });
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('the bare server ended'))),
  ]);
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
