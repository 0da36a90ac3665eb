import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';

/** Ways to the demo: its list of pages, and the agency's page on its own origin. */
export function addDemoRedirects(app: Hono, agencyPort: number): void {
  for (const path of ['/', '/demo', '/demo/']) {
    addRoute(app, 'GET', path, (context) => context.redirect('/demo/index.html'));
  }
  addRoute(app, 'GET', '/demo/agency.html', (context) => {
    const address = new URL(context.req.url);
    address.port = String(agencyPort);
    return context.redirect(address.href);
  });
}
