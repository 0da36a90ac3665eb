import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sources = [
  '{src,widget,mock-server,collector,demo}/**/*',
  'scripts/build/*',
  '{package-lock,tsconfig}.json',
  'vite.config.ts',
];

/** SHA-256 (hex) over the names and contents of all that the build reads. Tests are no part of it. */
export async function sourceHash(root: string): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true })) {
    if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}
