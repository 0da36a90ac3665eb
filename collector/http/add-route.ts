import type { Context, Hono } from 'hono';
import { problems } from '../../src/protocol/problems.ts';
import { problemReply } from './problem-reply.ts';

/** An address that takes one method (and HEAD with GET, and OPTIONS): any other is told which (RFC 9110 §15.5.6). */
export function addRoute(
  app: Hono,
  method: 'GET' | 'POST',
  path: string,
  handler: (context: Context) => Response | Promise<Response>,
): void {
  const allow = method === 'GET' ? 'GET, HEAD, OPTIONS' : `${method}, OPTIONS`;
  app.on(method, path, handler);
  app.on('OPTIONS', path, () => new Response(null, { status: 204, headers: { allow } }));
  app.all(path, () => problemReply(problems.methodNotAllowed(), { allow }));
}
