import { build, isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';

const SCRIPT = 'demo/survey-with-mock.ts';
const assets = {
  script: `/${SCRIPT}`,
  preload: [],
  // Here the script comes at once.
  inline: { style: '', script: '' },
  icon: '/demo/images/koe.svg',
  sender: { origin: '' },
};

interface Reply {
  readonly type: string;
  readonly body: string;
}

async function surveyPage(server: ViteDevServer, url: URL): Promise<Reply | undefined> {
  const survey = /^\/s\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  const { ssr } = server.environments;
  if (survey === undefined || !ssr || !isRunnableDevEnvironment(ssr)) return undefined;
  const { renderSurvey } =
    await ssr.runner.import<typeof import('../render-survey.ts')>('/demo/render-survey.ts');
  const html = await renderSurvey(survey, url.searchParams, assets);
  return html === undefined
    ? undefined
    : { type: 'text/html; charset=utf-8', body: await server.transformIndexHtml(url.pathname, html) };
}

/** Built even here: the loader asks which script it is, and a module is told nothing of that. */
async function loader(root: string, name: string, format: 'iife' | 'es'): Promise<Reply> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `widget/${name}.ts`, output: { format }, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('the loader is one bundle');
  return { type: 'text/javascript', body: built.output[0].code };
}

/** `npm run dev`: survey pages and the loader at the addresses that they have on a collector. */
export function demoServer(): Plugin {
  return {
    name: 'koe-demo-server',
    apply: 'serve',
    // Found only when a page asks for them, they would make it load twice.
    config: () => ({ optimizeDeps: { entries: ['demo/{,gallery/}*.html', SCRIPT] } }),
    configureServer(server) {
      const { root } = server.config;
      const answer = (url: URL): Promise<Reply | undefined> => {
        if (url.pathname === '/koe.js') return loader(root, 'koe', 'iife');
        if (url.pathname === '/koe-more.js') return loader(root, 'koe-more', 'es');
        return surveyPage(server, url);
      };
      server.middlewares.use((request, reply, next) => {
        if (request.url === '/') {
          reply.writeHead(302, { location: '/demo/index.html' }).end();
          return;
        }
        answer(new URL(request.url ?? '', 'http://localhost')).then((found) => {
          if (!found) return next();
          reply.setHeader('content-type', found.type);
          reply.setHeader('cache-control', 'no-store');
          return reply.end(found.body);
        }, next);
      });
    },
  };
}
