import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A small project under the system's temporary folder, with our packages, to plant mistakes in. */
export async function plantTree(files: Readonly<Record<string, string | Uint8Array>>): Promise<PlantedTree> {
  const root = await mkdtemp(join(tmpdir(), 'koe-planted-'));
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  // A link is no folder to a pattern that ends in a slash.
  await writeFile(join(root, '.gitignore'), 'node_modules\n');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
}

interface PlantedTree extends AsyncDisposable {
  readonly root: string;
}
