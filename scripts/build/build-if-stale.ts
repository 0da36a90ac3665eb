import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sourceHash } from './source-hash.ts';

/**
 * Builds unless `dist` was built from just these sources.
 * @param build rejects when it fails; the next call then builds again.
 * @returns whether it built
 */
export async function buildIfStale(root: string, build: () => Promise<void>): Promise<boolean> {
  const stamp = join(root, 'dist/built-from');
  const hash = await sourceHash(root);
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === hash) return false;
  await rm(stamp, { force: true });
  await build();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
  return true;
}
