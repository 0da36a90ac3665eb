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
import type { AddressOf } from '../limits/address-of.ts';
import { limitSites } from '../limits/limit-sites.ts';
import type { Limits } from '../limits/limits.ts';
import { slowDown } from '../limits/slow-down.ts';
import { TooMuchError } from '../limits/too-much-error.ts';
import type { Log } from '../log/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { takeIn } from '../responses/take-in.ts';

/** `POST /v1/responses`: takes in a batch of sealed responses. */
export function addSubmitResponses(
  app: Hono,
  deps: Parameters<typeof takeIn>[1] & {
    readonly limits: Pick<Limits, 'addresses' | 'sites'>;
    readonly addressOf: AddressOf;
    readonly log: Log;
    readonly metrics: Metrics;
  },
): void {
  const world = { ...deps, responses: limitSites(deps.responses, deps.limits.sites) };
  addRoute(app, 'POST', '/v1/responses', async (context) => {
    const asked = await readSubmitRequest(context.req.raw);
    if (!asked.ok) return problemReply(asked.problem);
    const { responses } = asked.request;
    const address = deps.addressOf(context);
    // The call itself was counted, and let through with all that it holds.
    if (address !== undefined) await deps.limits.addresses.take(address, responses.length - 1);
    const results = await takeIn(responses, world).catch(unlessTooMuch);
    if (results instanceof TooMuchError) return slowDown(results.waitMs);
    const outcomes = Map.groupBy(results, ({ outcome }) => outcome);
    const counts = [...outcomes].map(([outcome, { length }]) => [outcome, length] as const);
    for (const result of results) deps.metrics.countResult(result);
    deps.log.info(Object.fromEntries(counts), 'responses taken in');
    return Response.json({ results } satisfies SubmitReply, { headers: { 'cache-control': 'no-store' } });
  });
}

function unlessTooMuch(error: unknown): TooMuchError {
  if (error instanceof TooMuchError) return error;
  throw error;
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
