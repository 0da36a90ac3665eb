import type { Hono } from 'hono';
import * as v from 'valibot';
import { problems } from '../../src/protocol/problems.ts';
import type { VoicesReply } from '../../src/protocol/voices-reply.ts';
import { addRoute } from '../http/add-route.ts';
import { byPreference } from '../http/by-preference.ts';
import { problemReply } from '../http/problem-reply.ts';
import { streamOf } from '../http/stream-of.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import { pageThrough } from '../voices/page-through.ts';
import type { VoiceFeed } from '../voices/voice-feed.ts';
import { csvHead, voicesAsCsv } from '../voices/voices-as-csv.ts';

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

const streams = ['application/x-ndjson', 'text/csv'] as const;
const noStore = { 'cache-control': 'no-store' };

/**
 * `GET /v1/voices?after=` with an API token: what customers said, each voice once, for other systems. JSON a page at a
 * time, or all that there is as NDJSON or CSV, as `Accept` prefers. A token that is bound to a site is told of that one alone.
 */
export function addVoices(
  app: Hono,
  deps: {
    readonly feed: VoiceFeed;
    readonly tokens: TokenStore;
    readonly log: Log;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'GET', '/v1/voices', async ({ req }) => {
    const token = await authorize(req.header('authorization'), 'voices:read', deps);
    if (token instanceof Response) return token;
    const query = v.safeParse(QuerySchema, req.query());
    if (!query.success)
      return problemReply(
        problems.badRequest(
          query.issues.map(({ path, message }) => ({ field: String(path?.[0]?.key), expected: message })),
        ),
      );
    const { after, limit } = query.output;
    const wanted = byPreference(req.header('accept')).find(
      (type) => type === 'application/json' || isStream(type),
    );
    deps.log.info({ token: token.id, after }, 'voices read');
    if (wanted !== undefined && isStream(wanted)) return streamed(wanted, deps, after, token.site);
    const voices = await deps.feed.after(after, limit, token.site);
    const reply: VoicesReply = { voices: [...voices], next: voices.at(-1)?.position ?? after };
    return Response.json(reply, { headers: noStore });
  });
}

type Stream = (typeof streams)[number];
const isStream = (type: string): type is Stream => streams.some((one) => one === type);

function streamed(
  type: Stream,
  { feed, log }: { readonly feed: VoiceFeed; readonly log: Log },
  after: number,
  site: string | null,
): Response {
  const onBreak = (error: unknown): void => log.error(describeError(error), 'voices broken off');
  const pages = pageThrough(feed, after, site);
  const text = type === 'text/csv' ? csv(pages) : ndjson(pages);
  return new Response(streamOf(text, onBreak), {
    headers: { ...noStore, 'content-type': `${type}; charset=utf-8` },
  });
}

type Pages = ReturnType<typeof pageThrough>;

async function* csv(pages: Pages): AsyncGenerator<string, void> {
  yield csvHead;
  for await (const voices of pages) yield voicesAsCsv(voices);
}

async function* ndjson(pages: Pages): AsyncGenerator<string, void> {
  for await (const voices of pages) yield voices.map((voice) => `${JSON.stringify(voice)}\n`).join('');
}
