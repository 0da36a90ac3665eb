import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import { wantedLanguages } from '../http/wanted-languages.ts';
import type { createReceiptPages } from '../pages/receipt-pages.ts';
import { sendPage } from '../pages/send-page.ts';

/**
 * `GET /r/{receipt}?lang=`: the page on which a customer follows a voice. The same for every number: its script asks with
 * the secret, which stands in the fragment, so that neither this address nor its answer tells whether there is such a one.
 */
export function addReceiptPage(app: Hono, receiptPage: ReturnType<typeof createReceiptPages>): void {
  addRoute(app, 'GET', '/r/:receipt', ({ req }) => {
    const wanted = wantedLanguages(req.query('lang'), req.header('accept-language'));
    return sendPage(req.raw, receiptPage(wanted));
  });
}
