import type { MiddlewareHandler } from 'hono';
import type { AddressOf } from './address-of.ts';
import { slowDown } from './slow-down.ts';
import type { TrafficLimiter } from './traffic-limiter.ts';

/** Counts each call against its address. A question whether one may ask (CORS) is none, and its refusal says nothing. */
export function limitAddresses(addresses: TrafficLimiter, addressOf: AddressOf): MiddlewareHandler {
  return async (context, next) => {
    const address = context.req.method === 'OPTIONS' ? undefined : addressOf(context);
    const waitMs = address === undefined ? undefined : await addresses.take(address, 1);
    if (waitMs !== undefined) return slowDown(waitMs);
    await next();
    return undefined;
  };
}
