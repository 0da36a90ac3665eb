/// <reference types="vitest/config" />
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** One config: loader (IIFE), survey page (ESM chunks), demo pages, collector (Node). `vite build --app`. */
export default defineConfig({
  appType: 'mpa',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: true })],
  environments: {
    client: {
      build: {
        outDir: 'dist/public',
        emptyOutDir: true,
        manifest: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: { survey: 'widget/survey.tsx' } },
      },
    },
    loader: {
      consumer: 'client',
      build: {
        outDir: 'dist/public',
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'es2020',
        rolldownOptions: {
          input: { koe: 'widget/koe.ts' },
          output: { format: 'iife', entryFileNames: '[name].js' },
        },
      },
    },
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
      for (const name of ['client', 'loader', 'collector']) {
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
        },
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
    ],
  },
});
