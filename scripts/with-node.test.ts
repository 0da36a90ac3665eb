import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from './process/run-command.ts';

const cwd = join(import.meta.dirname, '..');

it('runs a command of the packages with its arguments, and ends as it ended', async ({ signal }) => {
  const lines: string[] = [];
  const run = (...command: readonly string[]): Promise<number> =>
    runCommand(['node', 'scripts/with-node.mjs', ...command], { cwd, env: process.env, signal }, (line) =>
      lines.push(line),
    );
  expect(await run('prettier', '--version')).toBe(0);
  expect(lines.at(-1)).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await run('node', '-e', 'process.exit(Number(process.argv[1]))', '3')).toBe(3);
  expect(await run('no-such-command')).toBe(1);
  expect(lines.at(-1)).toMatch(/^koe: no-such-command could not be started/);
});
