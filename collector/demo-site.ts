import { Hono } from 'hono';
import { problems } from '../src/protocol/problems.ts';
import type { StaticFiles } from './files/read-static-files.ts';
import { problemReply } from './http/problem-reply.ts';
import { secureByDefault } from './http/secure-by-default.ts';
import { addStaticFiles } from './routes/static-files.ts';

/** The demo agency's web server: another origin than the collector's, with nothing but its page and what that loads. */
export function createDemoApp(files: StaticFiles): Hono {
  const app = new Hono();
  app.use(secureByDefault);
  const served = [...files].filter(([address]) => address.startsWith('/demo/'));
  addStaticFiles(app, new Map(served));
  app.get('/', (context) => context.redirect('/demo/agency.html'));
  app.notFound(() => problemReply(problems.notFound()));
  return app;
}
