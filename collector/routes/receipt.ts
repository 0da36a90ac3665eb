import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import type { ResponseStore } from '../storage/response-store.ts';
import { ownReceipt } from './own-receipt.ts';

/** `GET /v1/receipts/{receipt}` with its secret: how far the voice has come. */
export function addReceipt(app: Hono, { responses }: { readonly responses: ResponseStore }): void {
  addRoute(app, 'GET', '/v1/receipts/:receipt', async ({ req }) => {
    const own = await ownReceipt(req, responses);
    return own instanceof Response ? own : own.reply(own.row.withdrawalRequestedAt);
  });
}
