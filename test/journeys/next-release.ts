import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Release {
  /** The collector's program. */
  readonly program: string;
  remove(): Promise<void>;
}

/** The build of this checkout under other file names, as any change of a line would give it; the old names are gone. */
export async function nextRelease(): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-release-'));
  await cp('dist', join(folder, 'dist'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const assets = join(folder, 'dist/public/assets');
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const renamed = (text: string): string =>
    names.reduce((changed, name) => changed.replaceAll(name, name.replace(/\.js$/, '-next.js')), text);
  for (const name of names) {
    const text = await readFile(join(assets, name), 'utf8');
    await rm(join(assets, name));
    await writeFile(join(assets, renamed(name)), renamed(text));
  }
  const manifest = join(folder, 'dist/public/.vite/manifest.json');
  await writeFile(manifest, renamed(await readFile(manifest, 'utf8')));
  return {
    program: join(folder, 'dist/collector/main.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
