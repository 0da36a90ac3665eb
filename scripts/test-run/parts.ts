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

/** All of `npm test`, in the order in which they start. */
export const parts: readonly Part[] = [
  check('types', [['node', 'node_modules/typescript-7/bin/tsc', '-p', '.']]),
  check('lint', [
    ['oxlint', '--deny-warnings', '--report-unused-disable-directives'],
    ['prettier', '--check', '--log-level', 'warn', '.'],
  ]),
  check('arrows', [['node', 'scripts/check.ts', 'arrows']]),
  check('unused', [['knip'], ['knip', '--production', '--include', 'files']]),
  check('rules', [['node', 'scripts/check.ts', 'rules']]),
  check('paths', [['node', 'scripts/check.ts', 'paths']]),
  check('budgets', [['node', 'scripts/check.ts', 'budgets']], ['build']),
  tests('unit'),
  tests('views'),
  tests('simulator'),
  tests('postgres', ['build', 'postgres']),
  tests('operation', ['postgres', 'nginx']),
  tests('browser', ['browser']),
  tests('contract', ['build', 'browser']),
  tests('journeys', ['build', 'browser']),
  tests('engines', ['build', 'browser', 'engines']),
];
