import type { IncomingMessage } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** A server behind the line. */
export type Upstream = (request: IncomingMessage) => Promise<Reply>;
