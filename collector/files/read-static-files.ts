import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { prepareBody, type PreparedBody } from '../http/prepared-body.ts';
import { compressedName } from './compressed-name.ts';
import { staticHeaders } from './static-headers.ts';

/** Built files by the path of their address. */
export type StaticFiles = ReadonlyMap<string, PreparedBody>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * All files of the folder, read once: no address ever reaches the file system. Hidden files, such as the build's
 * manifest, are left out. `pagePolicy` goes with HTML pages. Rejects when a file has a type that is not known here.
 * @param compressed where the build has left what it compressed
 */
export async function readStaticFiles(
  folder: string,
  compressed: string,
  pagePolicy: string,
): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const shown = paths.filter((path) => !path.split(sep).some((part) => part.startsWith('.')));
  return new Map(
    await Promise.all(
      shown.map(async (path) => {
        const type = types[extname(path)];
        if (!type) throw new Error(`${path}: no media type is known for this file`);
        const address = `/${path.split(sep).join('/')}`;
        const content = await readFile(join(folder, path));
        const brotli = await readFile(join(compressed, compressedName(content))).catch(() => undefined);
        return [address, prepareBody(content, type, staticHeaders(address, pagePolicy), brotli)] as const;
      }),
    ),
  );
}
