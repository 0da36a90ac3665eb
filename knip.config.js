// @ts-check
// A pattern that ends in `!` also holds for `knip --production`, which leaves out what only tests use.

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'collector/main.ts!',
    'bench/*/main.ts!',
    // Bundled by bench/outbox/bundle-page.ts.
    'bench/outbox/device-page.ts!',
    // Bundled by bench/peers/cells/floors.ts.
    'bench/peers/floor/hydrate.ts!',
    // Started and loaded by bench/collector/main.ts, by path.
    'bench/collector/{bare-server,tell-server-time}.ts!',
    // Started by collector/invitations/bulk/killed-run.test.ts, by path.
    'collector/testing/run-command.ts',
    // Loaded by bench/invitations/run-command.ts, by path.
    'bench/invitations/tell-peak.mjs!',
    'mock-server/main.ts!',
    'widget/{survey.tsx,early-tap.ts,koe.ts,koe-more.ts,koe-diag.ts,diag/diag-page.ts,receipt/receipt-page.ts,closed.ts,sw.ts,sw-off.ts,package/index.ts}!',
    'demo/{,gallery/}*.html!',
    // vite.config.ts's: the plugin of the demo, which names the other three, and what stands in which chunk.
    'demo/{survey-with-mock,render-survey,panel-on-page}.ts!',
    'demo/vite/demo-plugin.ts!',
    'scripts/build/chunk-of.ts!',
    // Other parts of vite.config.ts.
    'scripts/build/{write-phrases,package-files}.ts!',
    'scripts/browser/browser-project.ts!',
    // Built by test/faults/build-page.ts, the wrong ones by its tests.
    'test/faults/{main,page/main,mistakes/*,peers/main,peers/pages/koe}.ts',
    'test/{fuzz,instances}/main.ts',
    'test/journeys/package/app/index.html',
    // Types for embedding pages, and what proves them.
    'widget/{element-types,jsx-preact,jsx-react}.ts!',
    'test/types/*.{ts,tsx}',
    'scripts/*.{ts,mjs}!',
  ],
  project: [
    '{src,widget,mock-server,collector,demo,bench,scripts,test}/**/*.{ts,tsx,mjs,html}!',
    '!{test/**,**/testing/**,**/*.test.{ts,tsx},scripts/guards/planted-tree.ts}!',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Debian's, and only asked when it is there.
  ignoreBinaries: ['fc-list', 'fc-match', 'openssl'],
  // Named in scripts/test-run/parts.ts, and by path: two packages have a `tsc`. React is an embedding page's.
  // The app that the package is tried in has it from a tarball.
  ignoreDependencies: ['react', 'oxlint', 'oxlint-tsgolint', 'typescript-7', '@koe/survey'],
  compilers: {
    /** A page imports the modules that its script tags name. */
    html: (text) =>
      Array.from(
        text.matchAll(/<script type="module" src="([^"]+)"/g),
        ([, path]) => `import '${path}';`,
      ).join('\n'),
  },
};
