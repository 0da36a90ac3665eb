import type { Hono } from 'hono';
import * as v from 'valibot';
import { MAX_BATCH, MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { parseWith } from '../../src/protocol/parse-with.ts';
import type { Problem } from '../../src/protocol/problem.ts';
import { problems } from '../../src/protocol/problems.ts';
import { SubmitRequestSchema, type SubmitReply, type SubmitRequest } from '../../src/protocol/submit.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import type { Log } from '../log/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { takeIn } from '../responses/take-in.ts';

/** `POST /v1/responses`: takes in a batch of sealed responses. */
export function addSubmitResponses(
  app: Hono,
  deps: Parameters<typeof takeIn>[1] & { readonly log: Log; readonly metrics: Metrics },
): void {
  addRoute(app, 'POST', '/v1/responses', async ({ req }) => {
    const asked = await readSubmitRequest(req.raw);
    if (!asked.ok) return problemReply(asked.problem);
    const results = await takeIn(asked.request.responses, deps);
    const outcomes = Map.groupBy(results, ({ outcome }) => outcome);
    const counts = [...outcomes].map(([outcome, { length }]) => [outcome, length] as const);
    for (const [outcome, count] of counts) deps.metrics.countResponses(outcome, count);
    deps.log.info(Object.fromEntries(counts), 'responses taken in');
    return Response.json({ results } satisfies SubmitReply, { headers: { 'cache-control': 'no-store' } });
  });
}

const TooManySchema = v.object({ responses: v.pipe(v.array(v.unknown()), v.minLength(MAX_BATCH + 1)) });

async function readSubmitRequest(
  request: Request,
): Promise<{ ok: true; request: SubmitRequest } | { ok: false; problem: Problem }> {
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return body;
  if (v.is(TooManySchema, body.json)) {
    const errors = [{ field: '/responses', expected: `at most ${MAX_BATCH} responses` }];
    return { ok: false, problem: { ...problems.tooMany(), errors } };
  }
  const parsed = parseWith(SubmitRequestSchema, body.json);
  return parsed.ok
    ? { ok: true, request: parsed.value }
    : { ok: false, problem: problems.badRequest(parsed.errors) };
}
