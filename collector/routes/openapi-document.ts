import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import { prepareBody } from '../http/prepared-body.ts';
import { sendPrepared } from '../http/send-prepared.ts';
import { openapi } from '../openapi/openapi.ts';

/** `GET /openapi.json`: what this API takes and gives. */
export function addOpenapiDocument(app: Hono): void {
  const body = prepareBody(JSON.stringify(openapi), 'application/json', { 'cache-control': 'no-cache' });
  addRoute(app, 'GET', '/openapi.json', ({ req }) => sendPrepared(req.raw, body));
}
