// @ts-check
// A pattern that ends in `!` also holds for `knip --production`, which leaves out what only tests use.

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'collector/main.ts!',
    'mock-server/main.ts!',
    'widget/{survey.tsx,early-tap.ts,koe.ts,koe-more.ts,sw.ts,sw-off.ts}!',
    'demo/{,gallery/}*.html!',
    // The plugin of the demo is vite.config.ts's; it names the other three.
    'demo/{survey-with-mock,render-survey,panel-on-page}.ts!',
    'demo/vite/demo-plugin.ts!',
    // Another plugin of vite.config.ts.
    'scripts/build/write-phrases.ts!',
    'scripts/*.{ts,mjs}!',
  ],
  project: [
    '{src,widget,mock-server,collector,demo,bench,scripts,test}/**/*.{ts,tsx,mjs,html}!',
    '!{test/**,**/testing/**,**/*.test.{ts,tsx},scripts/guards/planted-tree.ts}!',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Debian's, and only asked when it is there.
  ignoreBinaries: ['fc-list'],
  // Named in scripts/test-run/parts.ts, and by path: two packages have a `tsc`.
  ignoreDependencies: ['oxlint', 'oxlint-tsgolint', 'typescript-7'],
  compilers: {
    /** A page imports the modules that its script tags name. */
    html: (text) =>
      Array.from(
        text.matchAll(/<script type="module" src="([^"]+)"/g),
        ([, path]) => `import '${path}';`,
      ).join('\n'),
  },
};
