import type { Hono } from 'hono';
import * as v from 'valibot';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { MintBatchSchema, type MintBatchReply } from '../../src/protocol/mint-invitations.ts';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { problems } from '../../src/protocol/problems.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import type { MintDesk } from '../invitations/minting/mint-desk.ts';
import type { MintOutcome } from '../invitations/minting/mint-outcome.ts';
import { parseOrder } from '../invitations/minting/parse-order.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import { askedOnce } from '../sites/asked-once.ts';
import type { Sites } from '../sites/registered-site.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';

type Result = MintBatchReply['results'][number];

/**
 * `POST /v1/invitations/batch` with an API token mints many, and tells in order what became of each: one that is amiss
 * does not keep the others from being minted.
 */
export function addMintBatch(
  app: Hono,
  deps: {
    readonly desk: MintDesk;
    readonly catalogue: Catalogue;
    readonly sites: Sites;
    readonly tokens: TokenStore;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'POST', '/v1/invitations/batch', async ({ req }) => {
    const token = await authorize(req.header('authorization'), 'invitations:mint', deps);
    if (token instanceof Response) return token;
    const body = await readJson(req.raw, MAX_BODY_BYTES);
    if (!body.ok) return problemReply(body.problem);
    const batch = parseWith(MintBatchSchema, body.json);
    if (!batch.ok) return problemReply(problems.badRequest(batch.errors));
    const known = { ...deps, sites: askedOnce(deps.sites) };
    const orders = await Promise.all(
      batch.value.invitations.map(async (each) => ({ each, order: await parseOrder(each, known) })),
    );
    const requests = orders.flatMap(({ order }) => (order.ok ? [order.value] : []));
    const outcomes = (await deps.desk.mint(requests, token)).values();
    const results = orders.map(({ each, order }): Result => {
      if (!order.ok)
        return { ...idOf(each), outcome: 'rejected', problem: problems.badRequest(order.errors) };
      const { value: outcome } = outcomes.next();
      if (!outcome) throw new Error('each order has an outcome');
      return resultOf(deps.desk, order.value, outcome);
    });
    return Response.json({ results } satisfies MintBatchReply, { headers: { 'cache-control': 'no-store' } });
  });
}

function resultOf(desk: MintDesk, request: Parameters<MintDesk['linked']>[0], outcome: MintOutcome): Result {
  return 'minted' in outcome ? desk.linked(request, outcome) : { id: request.id, ...outcome };
}

const NamedSchema = v.object({ id: v.string() });
/** So that the caller finds it again, whatever else is amiss. */
const idOf = (each: unknown): { readonly id?: string } => {
  const named = v.safeParse(NamedSchema, each);
  return named.success ? { id: named.output.id } : {};
};
