import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseWith } from '../../src/protocol/parse-with.ts';
import type { Config } from '../parse-config.ts';
import { StartupError } from '../startup-error.ts';

/** Five hundred years are a slip, and "keep" says the like. */
const MOST_DAYS = 36_500;
const aTerm = `a whole number of days from 1 to ${MOST_DAYS}, or "keep"`;
const DaysSchema = v.union(
  [
    v.pipe(v.number(), v.integer(aTerm), v.minValue(1, aTerm), v.maxValue(MOST_DAYS, aTerm)),
    v.literal('keep'),
  ],
  aTerm,
);

const RetentionSchema = v.strictObject({
  /** Responses whole: answers, voices, and what else hangs on them. */
  responses: v.optional(DaysSchema, 1_461),
  contacts: v.optional(DaysSchema, 180),
  consents: v.optional(DaysSchema, 1_461),
  withdrawals: v.optional(DaysSchema, 1_461),
  /** Which ones were redeemed, and what was minted without a subject, from their own end on. */
  invitations: v.optional(DaysSchema, 366),
  /** Contracts and claims that were asked about, from the invitation's end on, and those not to be asked about again. */
  subjects: v.optional(DaysSchema, 3_653),
  audit: v.optional(DaysSchema, 1_827),
});

/** For how many days each kind of data is kept. */
export type Retention = v.InferOutput<typeof RetentionSchema>;

const usualRetention: Retention = v.parse(RetentionSchema, {});

/** As the operator has set it. */
export const retentionOf = async ({ retentionFile }: Pick<Config, 'retentionFile'>): Promise<Retention> =>
  retentionFile === undefined ? usualRetention : readRetention(retentionFile);

/** What the JSON file says, and the usual for the rest. Throws a `StartupError` naming each field that is amiss. */
async function readRetention(file: string): Promise<Retention> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartupError([`KOE_RETENTION: ${file} cannot be read.`]);
  });
  const parsed = parseWith(RetentionSchema, parseJson(file, text));
  if (parsed.ok) return parsed.value;
  throw new StartupError(
    parsed.errors.map(({ field, expected }) => `${file}#${field}: expected ${expected}`),
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartupError([`${file}: is not JSON.`]);
  }
}
