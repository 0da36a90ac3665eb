import type { Context, Hono } from 'hono';
import { problems } from '../../src/protocol/problems.ts';
import { problemReply } from './problem-reply.ts';

type Method = 'GET' | 'POST' | 'PUT';
type Handler = (context: Context) => Response | Promise<Response>;

/** An address that takes one method (and HEAD with GET, and OPTIONS): any other is told which (RFC 9110 §15.5.6). */
export function addRoute(app: Hono, method: Method, path: string, handler: Handler): void {
  addRoutes(app, path, { [method]: handler });
}

/** An address that takes several methods. */
export function addRoutes(
  app: Hono,
  path: string,
  handlers: Readonly<Partial<Record<Method, Handler>>>,
): void {
  const methods = Object.keys(handlers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = [...methods, 'OPTIONS'].join(', ');
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
  app.on('OPTIONS', path, () => new Response(null, { status: 204, headers: { allow } }));
  app.all(path, () => problemReply(problems.methodNotAllowed(), { allow }));
}
