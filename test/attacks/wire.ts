import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which anything may be written, not only what HTTP allows. */
export interface Wire {
  write(part: string | Uint8Array): void;
  /** Says that nothing more comes, and goes on listening. */
  end(): void;
  /** Resolves once what has come contains the text, or the other end has closed. */
  heard(text: string): Promise<void>;
  /** All that has come, once the other end has closed. */
  readonly closed: Promise<string>;
}

export async function openWire(origin: string): Promise<Wire> {
  const { hostname, port } = new URL(origin);
  const socket: Socket = connect(Number(port), hostname).setEncoding('latin1');
  await once(socket, 'connect');
  let text = '';
  let look = (): void => undefined;
  socket.on('data', (chunk) => {
    text += String(chunk);
    look();
  });
  // One that is cut off while something is being sent is closed all the same.
  socket.on('error', () => undefined);
  const closed = Promise.withResolvers<string>();
  socket.on('close', () => closed.resolve(text));
  return {
    write(part) {
      socket.write(part);
    },
    end() {
      socket.end();
    },
    async heard(wanted) {
      const found = Promise.withResolvers<undefined>();
      look = () => {
        if (text.includes(wanted)) found.resolve(undefined);
      };
      look();
      await Promise.race([found.promise, closed.promise]);
    },
    closed: closed.promise,
  };
}

/** Writes it all and tells all that came back; it, or the answer to it, has to end the connection. */
export async function sayAll(origin: string, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  const wire = await openWire(origin);
  for (const part of parts) wire.write(part);
  return wire.closed;
}

/** A request as it goes over the wire: its line, its headers, an empty line. */
export const head = (line: string, ...headers: readonly string[]): string =>
  [line, ...headers, '', ''].join('\r\n');

/** The status of each reply, in order. */
export const statusesIn = (heard: string): readonly number[] =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
