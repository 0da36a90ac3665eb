/** What the worker has to do with a request; undefined: nothing, the browser goes on as if there were no worker. */
export type Route = 'page' | 'asset' | 'survey';

const routes: readonly (readonly [Route, RegExp])[] = [
  ['page', /^\/s\/[a-z0-9-]+$/],
  ['asset', /^\/assets\//],
  ['survey', /^\/v1\/surveys\/[a-z0-9-]+$/],
];

/** Only survey pages, built files and questionnaires; never what is sent, nor what belongs to one person. */
export function routeOf({ method, url }: Pick<Request, 'method' | 'url'>, origin: string): Route | undefined {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return undefined;
  return routes.find(([, path]) => path.test(address.pathname))?.[0];
}
