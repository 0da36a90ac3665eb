import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import type { Log } from '../log/log.ts';
import type { ResponseStore } from '../storage/response-store.ts';
import { ownReceipt, type ReceiptWorld } from './own-receipt.ts';

/**
 * `POST /v1/receipts/{receipt}/withdrawal` with its secret: the customer wants the response withdrawn. Only the
 * request is kept; what becomes of the data, staff decide. Asked twice it is one request.
 */
export function addWithdrawal(
  app: Hono,
  world: ReceiptWorld & {
    readonly responses: ResponseStore;
    readonly log: Log;
    readonly now: () => number;
  },
): void {
  const { responses, log, now } = world;
  addRoute(app, 'POST', '/v1/receipts/:receipt/withdrawal', async (context) => {
    const own = await ownReceipt(context, world);
    if (own instanceof Response) return own;
    await responses.requestWithdrawal(own.row.id, new Date(now()).toISOString());
    if (own.row.withdrawalRequestedAt === null) log.info({}, 'withdrawal requested');
    return own.reply();
  });
}
