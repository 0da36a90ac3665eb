import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ServedFile } from '../line/files.ts';

export const pages = join(import.meta.dirname, '../pages');

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
