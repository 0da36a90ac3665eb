import type { Need, Part } from './part.ts';

const check = (
  name: string,
  commands: readonly (readonly string[])[],
  needs: readonly Need[] = [],
): Part => ({
  name,
  runs: { commands },
  needs,
  alone: false,
});
const tests = (project: string, needs: readonly Need[] = []): Part => ({
  name: project,
  runs: { projects: [project] },
  needs,
  // A browser a worker fills the machine; the other two ask for one page.
  alone: needs.includes('browser') && !['browser', 'contract'].includes(project),
});

/** All of `npm test`, in the order in which they start: what takes longest first, so that no lane waits long for the other. */
export const parts: readonly Part[] = [
  tests('postgres', ['build', 'postgres']),
  tests('unit'),
  tests('contract', ['build', 'browser']),
  check('lint', [
    ['oxlint', '--deny-warnings', '--report-unused-disable-directives'],
    ['prettier', '--check', '--log-level', 'warn', '.'],
  ]),
  tests('views'),
  check('types', [['node', 'node_modules/typescript-7/bin/tsc', '-p', '.']]),
  tests('browser', ['browser']),
  tests('operation', ['postgres', 'nginx']),
  tests('simulator'),
  check('unused', [['knip'], ['knip', '--production', '--include', 'files']]),
  check('arrows', [['node', 'scripts/check.ts', 'arrows']]),
  check('rules', [['node', 'scripts/check.ts', 'rules']]),
  check('paths', [['node', 'scripts/check.ts', 'paths']]),
  check('budgets', [['node', 'scripts/check.ts', 'budgets']], ['build']),
  tests('journeys', ['build', 'browser']),
  tests('engines', ['build', 'browser', 'engines']),
];
