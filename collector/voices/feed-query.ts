import * as v from 'valibot';
import { problems } from '../../src/protocol/problems.ts';
import { problemReply } from '../http/problem-reply.ts';

const MOST = 1_000;
/** Of an integer column. */
const LAST_PLACE = 2_147_483_647;
const aPosition = 'a whole number from 0, as `next` told it';
const aLimit = `a whole number from 1 to ${MOST}`;
const whole = (expected: string, least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/, expected),
    v.transform(Number),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
const QuerySchema = v.object({
  after: v.optional(whole(aPosition, 0, LAST_PLACE), '0'),
  limit: v.optional(whole(aLimit, 1, MOST), '100'),
});

/** From where on a feed is read, and how much at a time; a `Response` says what is wrong. */
export function feedQuery(
  query: Readonly<Record<string, string>>,
): v.InferOutput<typeof QuerySchema> | Response {
  const parsed = v.safeParse(QuerySchema, query);
  if (parsed.success) return parsed.output;
  return problemReply(
    problems.badRequest(
      parsed.issues.map(({ path, message }) => ({ field: String(path?.[0]?.key), expected: message })),
    ),
  );
}
