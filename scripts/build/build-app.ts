import { join } from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { buildIfStale } from './build-if-stale.ts';
import { compressFiles } from './compress-files.ts';

const root = join(import.meta.dirname, '../..');

/** Loader, survey page, demo pages and collector into `dist`, unless they stand there already. */
export async function buildApp(): Promise<void> {
  const started = performance.now();
  const built = await buildIfStale(root, async () => {
    console.log('koe: building …');
    const vite = ['vite', 'build', '--app', '--logLevel', 'warn'];
    const code = await runCommand(vite, { cwd: root, env: process.env }, console.log);
    if (code !== 0) throw new Error(`${vite.join(' ')} ended with ${code}`);
    await compressFiles(join(root, 'dist/public'), join(root, 'dist/compressed'));
  });
  if (built) console.log(`koe: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
