import type { Hono } from 'hono';
import type { StaticFiles } from '../files/read-static-files.ts';
import { addRoute } from '../http/add-route.ts';
import { sendPrepared } from '../http/send-prepared.ts';

/** Every built file at its own address. */
export function addStaticFiles(app: Hono, files: StaticFiles): void {
  for (const [address, body] of files) {
    addRoute(app, 'GET', address, (context) => sendPrepared(context.req.raw, body));
  }
}
