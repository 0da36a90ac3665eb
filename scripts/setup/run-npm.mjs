// @ts-check
import { spawnSync } from 'node:child_process';
import { basename, delimiter } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs the npm that called us, else the first on PATH, under the Node of `nodeDirectory`.
 * @param {readonly string[]} args
 * @param {string} nodeDirectory
 * @returns {boolean} whether it succeeded
 */
export function runNpm(args, nodeDirectory) {
  const env = { ...process.env, PATH: [nodeDirectory, process.env['PATH']].join(delimiter) };
  const caller = process.env['npm_execpath'];
  const [command, first] = caller && basename(caller) === 'npm-cli.js' ? ['node', [caller]] : ['npm', []];
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, [...first, ...args, ...quiet], { cwd: root, env, stdio: 'inherit' });
  return status === 0;
}
