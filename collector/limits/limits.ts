import { createGuessLimiter, type Guessed, type GuessLimiter } from './guess-limiter.ts';
import type { Limit } from './limit.ts';
import { createTrafficLimiter, type LimiterWorld, type TrafficLimiter } from './traffic-limiter.ts';

const MINUTE_MS = 60_000;

/** As the operator sets them. */
export interface LimitSettings {
  /** Calls and responses a minute from one address. */
  readonly address: number;
  /** Responses a minute in the name of one site. */
  readonly site: number;
  /** Wrong secrets of one receipt in a quarter of an hour, from one address. */
  readonly guesses: number;
}

export interface Limits {
  readonly addresses: TrafficLimiter;
  readonly sites: TrafficLimiter;
  readonly guesses: GuessLimiter;
  /** What a wrong secret counts against. */
  readonly guessesOf: (receipt: string, address: string | undefined) => readonly Guessed[];
}

/** From all addresses together: one that guesses must not keep the receipt's owner out, and many must not get far. */
const EVERYWHERE = 5;
/** Of all receipts, from one address: those of all who share it, whose responses may have been erased, are unknown. */
const ANY_RECEIPT = 100;

export function createLimits(settings: LimitSettings, world: LimiterWorld): Limits {
  const perMinute = (name: string, most: number): Limit => ({ name, most, windowMs: MINUTE_MS });
  const guesses = (name: string, times: number): Limit => ({
    name,
    most: settings.guesses * times,
    windowMs: 15 * MINUTE_MS,
  });
  const here = guesses('guesses-here', 1);
  const everywhere = guesses('guesses-everywhere', EVERYWHERE);
  const anyReceipt = guesses('guesses-of-any-receipt', ANY_RECEIPT);
  return {
    addresses: createTrafficLimiter(perMinute('address', settings.address), world),
    sites: createTrafficLimiter(perMinute('site', settings.site), world),
    guesses: createGuessLimiter(world),
    guessesOf: (receipt, address) => [
      { limit: here, subject: JSON.stringify([receipt, address]) },
      { limit: everywhere, subject: receipt },
      ...(address === undefined ? [] : [{ limit: anyReceipt, subject: address }]),
    ],
  };
}
