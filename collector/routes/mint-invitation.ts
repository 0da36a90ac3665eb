import type { Hono } from 'hono';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import type { MintReply } from '../../src/protocol/mint-invitations.ts';
import { problems } from '../../src/protocol/problems.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import { messageFor } from '../invitations/messages/message-for.ts';
import { qrSvg } from '../invitations/messages/qr-svg.ts';
import type { MintDesk } from '../invitations/minting/mint-desk.ts';
import { parseOrder } from '../invitations/minting/parse-order.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import type { Sites } from '../sites/registered-site.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';

/**
 * `POST /v1/invitations` with an API token mints one, with its code and the message for its channel. Asked again under
 * the same id it is the same invitation, so that a caller that got no reply simply asks again.
 */
export function addMintInvitation(
  app: Hono,
  deps: {
    readonly desk: MintDesk;
    readonly catalogue: Catalogue;
    readonly sites: Sites;
    readonly tokens: TokenStore;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'POST', '/v1/invitations', async ({ req }) => {
    const token = await authorize(req.header('authorization'), 'invitations:mint', deps);
    if (token instanceof Response) return token;
    const body = await readJson(req.raw, MAX_BODY_BYTES);
    if (!body.ok) return problemReply(body.problem);
    const order = await parseOrder(body.json, deps);
    if (!order.ok) return problemReply(problems.badRequest(order.errors));
    const request = order.value;
    const [outcome] = await deps.desk.mint([request], token);
    if (!outcome) throw new Error('an order has an outcome');
    if (outcome.outcome === 'rejected') return problemReply(outcome.problem);
    if (outcome.outcome === 'skipped') return reply({ id: request.id, ...outcome }, 200);
    const content = deps.desk.contentOf(request, outcome);
    return reply(
      {
        ...deps.desk.linked(request, outcome),
        qr: qrSvg(content.link),
        ...messageFor(request.channel, content),
      },
      outcome.outcome === 'minted' ? 201 : 200,
    );
  });
}

const reply = (body: MintReply, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
