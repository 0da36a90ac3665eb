import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import { bearerToken, tokenWanted } from '../http/bearer-token.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Of one length, so that comparing takes the same time whatever was sent. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** `GET /metrics`: figures for Prometheus, for who knows the token. */
export function addMetrics(app: Hono, metrics: Metrics, token: string): void {
  addRoute(app, 'GET', '/metrics', async ({ req }) => {
    const given = bearerToken(req.header('authorization'));
    if (given === undefined || !timingSafeEqual(digest(given), digest(token)))
      return tokenWanted('the token of KOE_METRICS_TOKEN');
    return new Response(await metrics.registry.metrics(), {
      headers: { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' },
    });
  });
}
