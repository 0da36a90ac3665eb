import { request, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

export interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** From the request to the last byte, as the client sees it. */
  readonly ms: number;
}

export interface Ask {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent with POST. */
  readonly body?: string;
}

/** Asks once, over connections that stay open. */
export async function ask({ address, headers, body }: Ask, agent: Agent): Promise<Asked> {
  const began = performance.now();
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    request(address, { method, headers, agent }, resolve).on('error', reject).end(body);
  });
  const received = Buffer.concat(await reply.toArray());
  const ms = performance.now() - began;
  return { status: reply.statusCode ?? 0, headers: reply.headers, body: received, ms };
}
