import type { Hono } from 'hono';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { problems } from '../../src/protocol/problems.ts';
import { StageReportSchema, type StageReply } from '../../src/protocol/stage-report.ts';
import { RESPONSE_ID } from '../../src/response/response-id.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import type { StageStore } from '../stages/stage-store.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';

/**
 * `PUT /v1/responses/{response}/stage` with an API token: the system in which people handle voices reports how far one
 * has come. Reported twice it is one report; a voice never goes back (X9).
 */
export function addStage(
  app: Hono,
  deps: {
    readonly stages: StageStore;
    readonly tokens: TokenStore;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'PUT', '/v1/responses/:response/stage', async ({ req }) => {
    const token = await authorize(req.header('authorization'), 'stages:report', deps);
    if (token instanceof Response) return token;
    const response = req.param('response') ?? '';
    const body = await readJson(req.raw, MAX_BODY_BYTES);
    if (!body.ok) return problemReply(body.problem);
    const parsed = parseWith(StageReportSchema, body.json);
    if (!parsed.ok) return problemReply(problems.badRequest(parsed.errors));
    if (!RESPONSE_ID.test(response)) return problemReply(problems.notFound());
    const report = { response, stage: parsed.value.stage, who: `token ${token.id}` };
    const stages = await deps.stages.report(report, new Date(deps.now()).toISOString());
    if (stages === undefined) return problemReply(problems.notFound());
    if (stages === 'goes-back')
      return problemReply(problems.stagePassed([{ field: '/stage', expected: 'a later stage' }]));
    const { stage } = stages.at(-1) ?? report;
    const reply: StageReply = { response, stage, stages: [...stages] };
    return Response.json(reply, { headers: { 'cache-control': 'no-store' } });
  });
}
