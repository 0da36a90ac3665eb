import { Agent } from 'node:http';
import { ask } from '../collector/ask.ts';

export interface Sent {
  readonly seconds: number;
  /** From each request to the last byte of its reply, as its client sees it. */
  readonly ms: readonly number[];
}

/** Sends each body once, so many clients at a time, each the next one as soon as its last was answered. */
export async function sendAll(origin: string, bodies: readonly string[], clients: number): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const headers = { 'content-type': 'application/json' };
  const waiting = bodies.values();
  const ms: number[] = [];
  const began = performance.now();
  const client = async (): Promise<void> => {
    // All clients take from the same.
    for (const body of waiting) {
      const reply = await ask({ address: `${origin}/v1/responses`, headers, body }, agent);
      const outcomes = reply.body.toString().match(/"outcome":"stored"/g)?.length ?? 0;
      const wanted = body.match(/"sealed":/g)?.length ?? 0;
      if (reply.status !== 200 || outcomes !== wanted)
        throw new Error(
          `${outcomes} of ${wanted} were stored: ${reply.status} ${reply.body.toString().slice(0, 300)}`,
        );
      ms.push(reply.ms);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { seconds: (performance.now() - began) / 1_000, ms };
}
