import type { Hono } from 'hono';
import type { VoicesReply } from '../../src/protocol/voices-reply.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { auditedFeed } from '../audit/audited-feed.ts';
import { addRoute } from '../http/add-route.ts';
import { byPreference } from '../http/by-preference.ts';
import { onceBegun } from '../http/once-begun.ts';
import { streamOf } from '../http/stream-of.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import { feedQuery } from '../voices/feed-query.ts';
import { pageThrough } from '../voices/page-through.ts';
import type { VoiceFeed } from '../voices/voice-feed.ts';
import { csvHead, voicesAsCsv } from '../voices/voices-as-csv.ts';

const streams = ['application/x-ndjson', 'text/csv'] as const;
const noStore = { 'cache-control': 'no-store' };

/**
 * `GET /v1/voices?after=` with an API token: what customers said, each voice once, for other systems. JSON a page at a
 * time, or all that there is as NDJSON or CSV, as `Accept` prefers. A token that is bound to a site is told of that one
 * alone (P7). Nothing is told that is not in the audit log (P9).
 */
export function addVoices(
  app: Hono,
  deps: {
    readonly feed: VoiceFeed;
    readonly audit: AuditLog;
    readonly tokens: TokenStore;
    readonly log: Log;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'GET', '/v1/voices', async ({ req }) => {
    const token = await authorize(req.header('authorization'), 'voices:read', deps);
    if (token instanceof Response) return token;
    const query = feedQuery(req.query());
    if (query instanceof Response) return query;
    const { after, limit } = query;
    const wanted = byPreference(req.header('accept')).find(
      (type) => type === 'application/json' || isStream(type),
    );
    deps.log.info({ token: token.id, after }, 'voices read');
    const feed = auditedFeed(deps.feed, deps.audit, `token ${token.id}`);
    if (wanted !== undefined && isStream(wanted))
      return streamed(wanted, pageThrough(feed, after, token.site), deps.log);
    const voices = await feed.after(after, limit, token.site);
    const reply: VoicesReply = { voices: [...voices], next: voices.at(-1)?.position ?? after };
    return Response.json(reply, { headers: noStore });
  });
}

type Stream = (typeof streams)[number];
const isStream = (type: string): type is Stream => streams.some((one) => one === type);

async function streamed(type: Stream, pages: Pages, log: Log): Promise<Response> {
  const onBreak = (error: unknown): void => log.error(describeError(error), 'voices broken off');
  const text = await onceBegun(type === 'text/csv' ? csv(pages) : ndjson(pages));
  return new Response(streamOf(text, onBreak), {
    headers: { ...noStore, 'content-type': `${type}; charset=utf-8` },
  });
}

type Pages = ReturnType<typeof pageThrough>;

async function* csv(pages: Pages): AsyncGenerator<string, void> {
  let head = csvHead;
  for await (const voices of pages) {
    yield head + voicesAsCsv(voices);
    head = '';
  }
  if (head !== '') yield head;
}

async function* ndjson(pages: Pages): AsyncGenerator<string, void> {
  for await (const voices of pages) yield voices.map((voice) => `${JSON.stringify(voice)}\n`).join('');
}
