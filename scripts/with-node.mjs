// @ts-check
// Plain JavaScript for Node 18 and newer, without packages: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { bringNode } from './setup/bring-node.mjs';
import { bringPackages } from './setup/bring-packages.mjs';
import { root } from './setup/root.mjs';
import { SetupError } from './setup/setup-error.mjs';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('usage: node scripts/with-node.mjs <command> [arguments…]');
  process.exit(2);
}

try {
  const nodeDirectory = bringNode();
  bringPackages(nodeDirectory);
  const path = [join(root, 'node_modules', '.bin'), nodeDirectory, process.env['PATH']].join(delimiter);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  // The terminal signals the whole group; one sent to this process alone is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`koe: ${command} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\nkoe: ${error.message}`);
  process.exitCode = 1;
}
