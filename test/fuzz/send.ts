import { once } from 'node:events';
import { request as ask, type Agent, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { openWire } from '../attacks/wire.ts';
import { bytesOf } from './bytes-of.ts';
import { isHttp, isOpenEnded, type FuzzedRequest } from './fuzzed-request.ts';
import { replyIn, unpacked, type Heard, type Reply } from './reply.ts';

/** Sends it as its way is, and tells what came back within so many milliseconds. */
export async function send(
  origin: string,
  request: FuzzedRequest,
  { agent, patienceMs }: { readonly agent: Agent; readonly patienceMs: number },
): Promise<Heard> {
  const began = performance.now();
  const over = new AbortController();
  const isShared = request.way.kind === 'kept' || request.way.kind === 'chunked';
  const heard = isShared && isHttp(request) ? onShared(origin, request, agent) : onItsOwn(origin, request);
  const outcome = await Promise.race([
    heard,
    wait(patienceMs, 'hangs' as const, { signal: over.signal }).catch(() => 'hangs' as const),
  ]);
  over.abort();
  const ms = performance.now() - began;
  if (outcome === 'hangs') return { reply: undefined, text: '', ms, hangs: true };
  return { ...outcome, ms, hangs: false };
}

type Outcome = Pick<Heard, 'reply' | 'text'>;

async function onItsOwn(origin: string, request: FuzzedRequest): Promise<Outcome> {
  const wire = await openWire(origin);
  wire.write(bytesOf(request));
  if (isOpenEnded(request)) wire.end();
  const heard = await wire.closed;
  const reply = replyIn(heard);
  return { reply, text: heard + (reply?.body.toString() ?? '') };
}

async function onShared(origin: string, request: FuzzedRequest, agent: Agent): Promise<Outcome> {
  const { method, target, headers, body, way } = request;
  const { hostname, port } = new URL(origin);
  const lengths = body && way.kind === 'kept' ? ['content-length', String(body.length)] : [];
  const asking = ask({
    agent,
    hostname,
    port,
    method,
    path: target,
    headers: ['host', 'koe.test', ...headers.flat(), ...lengths],
  });
  // A refusal by the parser, which does not know a HEAD, has a body that the client stumbles over afterwards.
  asking.on('error', () => undefined);
  const answered: Promise<Reply | undefined> = once(asking, 'response')
    .then(([incoming]: IncomingMessage[]) => incoming && replyOf(incoming))
    // Cut off before it was answered, or amid it.
    .catch(() => undefined);
  asking.end(body);
  const reply = await answered;
  return { reply, text: JSON.stringify(reply?.headers) + (reply?.body.toString() ?? '') };
}

async function replyOf(incoming: IncomingMessage): Promise<Reply> {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  const body = unpacked(await buffer(incoming), headers['content-encoding']);
  return { status: incoming.statusCode ?? 0, headers, body };
}
