// @ts-check
// Who may import whom (ARCHITECTURE.md). Each `only` names all that a folder may reach; the rest is a violation.
const pure = '^src/(questionnaire|questions|questionnaires|response|invitation|protocol)/';
const sealing = '^src/sealing/';
const anyPackage = '^node_modules/';
const tests = String.raw`\.test\.tsx?$`;
/** @param {string} name */
const npm = (name) => `^node_modules/${name}/`;

/**
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} to
 * @param {import('dependency-cruiser').DependencyType[]} [alsoTypes]
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (name, from, to, alsoTypes = []) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { pathNot: [from, ...to], dependencyTypesNot: alsoTypes },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('pure-folders-know-only-each-other', pure, [npm('valibot')]),
    only('phrases-know-pure-folders-and-budoux', '^src/phrases/', [pure, npm('budoux')]),
    only('sealing-knows-pure-folders-and-jose', sealing, [pure, npm('jose')]),
    only('outbox-knows-pure-folders-sealing-and-idb', '^src/outbox/', [pure, sealing, npm('idb')]),
    only('delivery-knows-pure-folders-sealing-and-outbox', '^src/delivery/', [
      pure,
      sealing,
      '^src/outbox/',
      npm('valibot'),
    ]),
    {
      name: 'the-model-of-phrases-stays-off-the-page',
      severity: 'error',
      from: {
        path: '^(widget|src)/',
        pathNot: [tests, '^widget/examples/', String.raw`^src/phrases/split-phrases\.ts$`],
      },
      to: { path: [String.raw`^src/phrases/split-phrases\.ts$`, npm('budoux')] },
    },
    only('widget-knows-src', '^widget/', ['^src/', anyPackage]),
    only('mock-server-knows-src', '^mock-server/', ['^src/', anyPackage], ['core']),
    only(
      'collector-knows-src-but-outbox-and-delivery',
      '^collector/',
      [pure, sealing, '^src/phrases/', '^widget/', anyPackage],
      ['core'],
    ),
    {
      name: 'only-collector-main-renders-pages',
      severity: 'error',
      from: { path: '^collector/', pathNot: ['^collector/main\\.ts$', tests] },
      to: { path: '^widget/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'collector-main-knows-only-the-renderer',
      severity: 'error',
      from: { path: '^collector/main\\.ts$' },
      to: { path: '^widget/', pathNot: '^widget/render\\.tsx$', dependencyTypesNot: ['type-only'] },
    },
    only('demo-knows-widget-and-mock-server', '^demo/', ['^widget/', '^mock-server/', '^src/', anyPackage]),
    {
      name: 'nothing-imports-test-bench-or-demo',
      severity: 'error',
      from: { path: '^(src|widget|collector|mock-server|demo|bench|scripts)/', pathNot: tests },
      to: { path: '^(test|bench|demo)/', pathNot: '^$1/' },
    },
    { name: 'nothing-imports-a-test', severity: 'error', from: {}, to: { path: tests } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-modules', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-in-what-ships',
      severity: 'error',
      from: { path: '^(src|widget|collector)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // These stand for somebody else's app and pages: what they import is installed when they are used.
    exclude: { path: '^(?:test/(?:journeys/package/app|faults/peers/pages)|bench/peers/pages)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
