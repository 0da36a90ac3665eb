import type { Context } from 'hono';
import * as v from 'valibot';
import { addressRanges } from './address-ranges.ts';
import { clientAddress } from './client-address.ts';

/** Whose request it is, as far as can be told. */
export type AddressOf = (context: Pick<Context, 'env' | 'req'>) => string | undefined;

/** What the server hands over with each request; nothing where there is no connection. */
const ConnectionSchema = v.object({
  incoming: v.object({ socket: v.object({ remoteAddress: v.optional(v.string()) }) }),
});

/** @param trustedProxies ranges of addresses; none: what proxies write is not read */
export function createAddressOf(trustedProxies: readonly string[]): AddressOf {
  const trusted = trustedProxies.length > 0 ? addressRanges(trustedProxies) : undefined;
  return ({ env, req }) => {
    const connection = v.safeParse(ConnectionSchema, env);
    const peer = connection.success ? connection.output.incoming.socket.remoteAddress : undefined;
    return clientAddress(peer, req.header('x-forwarded-for'), trusted);
  };
}
