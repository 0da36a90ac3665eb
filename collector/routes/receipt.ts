import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import { ownReceipt, type ReceiptWorld } from './own-receipt.ts';

/** `GET /v1/receipts/{receipt}` with its secret: how far the voice has come. */
export function addReceipt(app: Hono, world: ReceiptWorld): void {
  addRoute(app, 'GET', '/v1/receipts/:receipt', async (context) => {
    const own = await ownReceipt(context, world);
    return own instanceof Response ? own : own.reply();
  });
}
