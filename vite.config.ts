/// <reference types="vitest/config" />
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { demo } from './demo/vite/demo-plugin.ts';
import { writePhrases } from './scripts/build/write-phrases.ts';

/** One file without modules, which leaves no name behind where it runs. */
const classicScript = (name: string, file: string, target: string) => ({
  consumer: 'client' as const,
  build: {
    outDir: 'dist/public',
    emptyOutDir: false,
    copyPublicDir: false,
    target,
    rolldownOptions: {
      input: { [name]: file },
      output: { format: 'iife' as const, entryFileNames: '[name].js' },
    },
  },
});

/** One config: loader and service workers (IIFE), survey page (ESM chunks), demo pages, collector (Node). `vite build --app`. */
export default defineConfig({
  appType: 'mpa',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: true }), writePhrases(), demo()],
  environments: {
    client: {
      build: {
        outDir: 'dist/public',
        emptyOutDir: true,
        manifest: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: { survey: 'widget/survey.tsx', 'early-tap': 'widget/early-tap.ts' } },
      },
    },
    loader: classicScript('koe', 'widget/koe.ts', 'es2020'),
    serviceWorker: classicScript('sw', 'widget/sw.ts', 'es2022'),
    serviceWorkerOff: classicScript('sw-off', 'widget/sw-off.ts', 'es2022'),
    collector: {
      consumer: 'server',
      build: {
        ssr: true,
        outDir: 'dist/collector',
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node24',
        rolldownOptions: {
          input: { main: 'collector/main.ts' },
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'loader', 'serviceWorker', 'serviceWorkerOff', 'collector']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,widget,collector,mock-server,demo,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      // A function, so that only a test run loads the driver of the browser.
      async () => {
        const { playwright } = await import('@vitest/browser-playwright');
        const { existsSync } = await import('node:fs');
        const { findChromium } = await import('./scripts/browser/find-chromium.ts');
        const executablePath = findChromium(process.env, existsSync);
        return {
          test: {
            name: 'browser',
            include: ['src/**/*.browser.test.ts'],
            // Tests fill and clear what one origin may store.
            fileParallelism: false,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  ...(executablePath !== undefined && { executablePath }),
                  args: [
                    '--no-sandbox',
                    '--disable-gpu',
                    '--disable-quic',
                    '--disable-background-networking',
                  ],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        };
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['{widget,demo}/**/*.test.tsx'],
          setupFiles: ['test/setup-views.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'contract', environment: 'node', include: ['test/contract/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['test/engines/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
