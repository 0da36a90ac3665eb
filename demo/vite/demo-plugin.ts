import { msw } from 'msw/vite';
import type { EnvironmentOptions, Plugin, UserConfig } from 'vite';
import { demoServer } from './demo-server.ts';
import { prerenderSurveys } from './prerender-surveys.ts';
import { putPanelOnPages } from './put-panel-on-pages.ts';

const pages = ['index', 'insurer', 'agency', 'chat', 'gallery', 'gallery/scene'].map(
  (name) => `demo/${name}.html`,
);

/** The pages at the same addresses in both builds, and their images under names that other pages can link. */
function environment(outDir: string, input: readonly string[], emptyOutDir: boolean): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: [...input],
        output: {
          entryFileNames: 'demo/assets/[name]-[hash].js',
          chunkFileNames: 'demo/assets/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.svg'))
              ? 'demo/images/[name][extname]'
              : 'demo/assets/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** `vite build --app --mode demo`: a site in dist/demo that needs no server, the mock in the visitor's browser. */
const demoAlone: UserConfig = {
  environments: {
    demo: environment('dist/demo', [...pages, 'demo/survey-with-mock.ts'], true),
    loader: { build: { outDir: 'dist/demo' } },
    secondStage: { build: { outDir: 'dist/demo' } },
  },
  builder: {
    async buildApp({ build, environments }) {
      for (const name of ['demo', 'loader', 'secondStage']) {
        const each = environments[name];
        if (each) await build(each);
      }
    },
  },
};

/** The pages without a mock beside the collector's own, which answers them. */
const demoOnCollector: UserConfig = {
  environments: { pages: environment('dist/public', pages, false) },
};

/** The demo's part of `npm run dev`, of the app's build and of `npm run build:demo`. */
export function demo(): Plugin[] {
  return [
    {
      name: 'koe-demo',
      config: (_, { mode }) => (mode === 'demo' ? demoAlone : demoOnCollector),
      buildApp: {
        order: 'post',
        async handler({ build, environments }) {
          if (environments.pages) await build(environments.pages);
        },
      },
    },
    { ...msw({ mode: 'worker-only' }), applyToEnvironment: ({ name }) => name === 'demo' },
    putPanelOnPages(),
    prerenderSurveys(),
    demoServer(),
  ];
}
