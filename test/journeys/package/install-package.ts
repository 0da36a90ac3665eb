import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { build } from 'vite';

const run = promisify(execFile);
const here = import.meta.dirname;
const PackedSchema = v.tuple([v.object({ filename: v.string() })]);

/**
 * An app as its developer has it: the package from its tarball (it needs no other, and so no network), checked by
 * TypeScript, built by Vite. Rejects when any of that fails.
 * @param own files that stand in for those of the app, by name
 * @returns the folder with the built app
 */
export async function buildAppWithPackage(
  folder: string,
  own: Readonly<Record<string, string>> = {},
): Promise<string> {
  await cp(join(here, 'app'), folder, { recursive: true });
  for (const [name, content] of Object.entries(own)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: 'dist/package' });
  const [tarball] = v.parse(PackedSchema, JSON.parse(packed.stdout));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball.filename}`], {
    cwd: folder,
  });
  await run(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', folder]);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { modulePreload: { polyfill: false } },
  });
  return join(folder, 'dist');
}
