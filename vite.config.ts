/// <reference types="vitest/config" />
import preact from '@preact/preset-vite';
import { Features } from 'lightningcss';
import { defineConfig } from 'vite';
import { demo } from './demo/vite/demo-plugin.ts';
import { chunkOf } from './scripts/build/chunk-of.ts';
import { packageFiles } from './scripts/build/package-files.ts';
import { sourceHash } from './scripts/build/source-hash.ts';
import { writePhrases } from './scripts/build/write-phrases.ts';
import { projects } from './test/projects.ts';

/** One file, at an address that does not change with its content. */
const oneFile = (name: string, format: 'iife' | 'es', consumer: 'client' | 'server' = 'client') => ({
  consumer,
  build: {
    outDir: 'dist/public',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { [name]: `widget/${name}.ts` },
      preserveEntrySignatures: 'strict' as const,
      output: { format, entryFileNames: '[name].js' },
    },
  },
});

/** A page of its own: were it one of the survey's build, what both need would be taken out of the survey's one file. */
const receiptPage = {
  consumer: 'client' as const,
  build: {
    outDir: 'dist/public',
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: '.vite/receipt.json',
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { receipt: 'widget/receipt/receipt-page.ts' } },
  },
};

/**
 * Packages of a hundred files, which Node would look for one by one: 0.3 s of each start of a collector. Not for Vitest,
 * which would take them in with every test file.
 */
const manyFiles = process.env['VITEST'] === undefined ? ['hono', 'jose', 'kysely'] : [];

/**
 * One config: loader and service workers (IIFE), its second stage, the survey page, that of a receipt
 * and the script of a closed one (ESM), npm package, demo pages, collector (Node). `vite build --app`.
 */
export default defineConfig({
  appType: 'mpa',
  // Told by the self-check; eight digits tell builds apart.
  define: {
    'import.meta.env.KOE_BUILD': JSON.stringify((await sourceHash(import.meta.dirname)).slice(0, 8)),
  },
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: true }),
    writePhrases(),
    packageFiles(),
    demo(),
  ],
  // `color-scheme` alone needs no stand-in for light-dark(), which nothing here uses.
  css: { lightningcss: { exclude: Features.LightDark } },
  environments: {
    client: {
      build: {
        outDir: 'dist/public',
        emptyOutDir: true,
        manifest: true,
        // 0.6 kB less of the survey than with Vite's own; the loader is smaller with that one.
        minify: 'terser',
        terserOptions: { module: true, compress: { passes: 3, ecma: 2020 } },
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: {
            survey: 'widget/survey.tsx',
            'early-tap': 'widget/early-tap.ts',
            diag: 'widget/diag/diag-page.ts',
          },
          output: {
            codeSplitting: {
              // Else what the self-check shares would bring the survey, which starts by being loaded, onto its page.
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: chunkOf(import.meta.dirname, {
                    chunks: { survey: 'widget/survey.tsx', steps: 'widget/view/every-view.ts' },
                    others: ['widget/diag/diag-page.ts'],
                  }),
                },
              ],
            },
          },
        },
      },
    },
    // A client's, both of them, but for one each import() would be wrapped into code for preloading.
    loader: oneFile('koe', 'iife', 'server'),
    secondStage: oneFile('koe-more', 'es', 'server'),
    receiptPage,
    selfCheck: oneFile('koe-diag', 'es'),
    closed: oneFile('closed', 'es'),
    serviceWorker: oneFile('sw', 'iife'),
    serviceWorkerOff: oneFile('sw-off', 'iife'),
    package: {
      consumer: 'client',
      build: {
        outDir: 'dist/package',
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'es2022',
        lib: { entry: { index: 'widget/package/index.ts' }, formats: ['es'] },
      },
    },
    collector: {
      consumer: 'server',
      // Node's own build of BudouX reads HTML with a whole DOM, which nobody here asks it for: 0.2 s of each start, 35 MB.
      resolve: { noExternal: ['budoux', ...manyFiles], mainFields: ['browser', 'module', 'main'] },
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
      for (const environment of Object.values(builder.environments)) {
        // Nothing of ours is built by Vite's own for servers; the demo's plugin builds its pages last.
        if (!['ssr', 'pages'].includes(environment.name)) await builder.build(environment);
      }
    },
  },
  test: {
    // A thread starts sooner than a process.
    pool: 'threads',
    projects,
  },
});
