import { request as ask, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Upstream } from './reply.ts';

/** Hands requests on to a server on this machine; bodies stay as compressed as it sends them. */
export const forward =
  (origin: string): Upstream =>
  async ({ url, method, headers }) => {
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      ask(`${origin}${url}`, { method, headers }, resolve).on('error', reject).end();
    });
    const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...kept } = reply.headers;
    const named = Object.entries(kept).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return { status: reply.statusCode ?? 502, headers: Object.fromEntries(named), body: await buffer(reply) };
  };
