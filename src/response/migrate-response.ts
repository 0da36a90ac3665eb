import { isRecord } from '../questions/is-record.ts';

/** Lifts a response from one shape to the next; what it cannot read it leaves for the schema to name. */
export type Lift = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** From shape 1 to 2, from 2 to 3, …: a new shape adds a lift at the end, and none is ever removed (D6). */
export const responseLifts: readonly Lift[] = [];

/** Brings a response of any shape that was ever shipped to the newest one; anything else comes back as it is. */
export function migrateResponse(input: unknown, lifts: readonly Lift[]): unknown {
  if (!isRecord(input)) return input;
  const { shape } = input;
  if (typeof shape !== 'number' || !Number.isInteger(shape) || shape < 1) return input;
  return lifts.slice(shape - 1).reduce((older, lift) => lift(older), input);
}
