import type { TestProjectConfiguration } from 'vitest/config';
import { isWhole } from './breadth.ts';

const leftOut = (process.env['KOE_ENGINES_LEFT_OUT'] ?? '').split(',').map((engine) => engine.toLowerCase());
// What they do in Chromium `test/journeys` shows as well, and in more detail.
const notGone = isWhole ? leftOut : [...leftOut, 'chromium'];

/** The parts of the tests that are Vitest's. */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['{src,widget,collector,mock-server,demo,bench,scripts}/**/*.test.ts'],
      exclude: ['**/*.browser.test.ts', 'collector/storage/postgres/**'],
      // Each module once a worker, not once a file: half of the time. Tests here change nothing that others see.
      isolate: false,
    },
  },
  {
    extends: true,
    test: {
      name: 'postgres',
      environment: 'node',
      include: [
        'collector/{backup,copying,storage,questionnaires,responses,invitations,limits,routes,tokens,voices,contacts,audit,erasure}/**/*.test.ts',
        'collector/webhooks/{webhooks,webhook-commands,erasures}.test.ts',
        'test/contract/collector.test.ts',
        'test/instances/**/*.test.ts',
        'collector/sites/site-store.test.ts',
      ],
      exclude: ['collector/storage/sqlite/**'],
      globalSetup: 'test/postgres/global-setup.ts',
      setupFiles: 'test/postgres/setup-tests.ts',
      // As above; and a worker's tests hand on their databases.
      isolate: false,
    },
  },
  {
    extends: true,
    test: {
      name: 'operation',
      environment: 'node',
      include: ['test/operation/**/*.test.ts'],
      exclude: process.env['KOE_NGINX_LEFT_OUT'] === 'on' ? ['test/operation/nginx.test.ts'] : [],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  // A function, so that only a test run loads the driver of the browser.
  async () => (await import('../scripts/browser/browser-project.ts')).browserProject(),
  {
    extends: true,
    test: {
      name: 'views',
      environment: 'jsdom',
      include: ['{widget,demo}/**/*.test.tsx'],
      setupFiles: ['test/setup-views.ts'],
      // A page is a context of one worker, not a worker: a quarter of the computing.
      pool: 'vmThreads',
      testTimeout: 30_000,
    },
  },
  {
    extends: true,
    test: { name: 'contract', environment: 'node', include: ['test/{contract,attacks,fuzz}/**/*.test.ts'] },
  },
  {
    extends: true,
    test: {
      name: 'simulator',
      environment: 'node',
      include: ['test/simulator/**/*.test.ts'],
      testTimeout: 120_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'journeys',
      environment: 'node',
      include: ['test/journeys/**/*.test.ts'],
      globalSetup: 'test/journeys/global-setup.ts',
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A browser each: more of them than cores only wait for one another.
      maxWorkers: 2,
      // So that the files of a worker share its browser (`visitors.ts`), and the program that drives it.
      isolate: false,
    },
  },
  {
    extends: true,
    test: {
      name: 'engines',
      environment: 'node',
      include: ['test/{engines,faults}/**/*.test.ts'],
      exclude: notGone.map((engine) => `test/engines/${engine}.test.ts`),
      testTimeout: 120_000,
      hookTimeout: 60_000,
      maxWorkers: 2,
    },
  },
];
