import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { build } from 'vite';
import type { ServedFile } from '../line/files.ts';

const pages = join(import.meta.dirname, '../pages');

/** A file of a peer's package, as it was published. */
export async function published(
  path: string,
  type: ServedFile['type'] = 'text/javascript',
): Promise<ServedFile> {
  return { type, text: await readFile(join(pages, 'node_modules', path), 'utf8') };
}

const PackageSchema = v.object({ version: v.string() });
export async function versionOf(name: string): Promise<string> {
  const text = await readFile(join(pages, 'node_modules', name, 'package.json'), 'utf8');
  return v.parse(PackageSchema, JSON.parse(text)).version;
}

/** A page's script with what it imports, as an app that uses the package would ship it. */
export async function bundled(page: string): Promise<ServedFile> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(pages, page), formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${page} was built into nothing`);
  return { type: 'text/javascript', text: chunk.code };
}
