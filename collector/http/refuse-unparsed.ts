import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problems } from '../../src/protocol/problems.ts';
import type { Problem } from '../../src/protocol/problem.ts';

/** What Node's parser says of a request that reaches no route. */
const problemOf = (code: unknown): Problem => {
  if (code === 'HPE_HEADER_OVERFLOW') return problems.headersTooLarge();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return problems.requestTimeout();
  return problems.malformed();
};

/**
 * Answers what is no request of HTTP/1.1, has too many headers, or comes too slowly, and ends the connection: what
 * follows on it cannot be told from what came before.
 */
export function refuseUnparsed(error: Error, socket: Duplex): void {
  if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
    socket.destroy();
    return;
  }
  const problem = problemOf('code' in error ? error.code : undefined);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'connection: close',
      'content-type: application/problem+json',
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
    // Who does not read it holds no connection open.
    () => socket.destroy(),
  );
}
