import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { compressedName } from '../../collector/files/compressed-name.ts';

const packed = /\.(?:png|ico)$/;

/** Compresses once, at build, what every collector would else compress each time it starts. */
export async function compressFiles(folder: string, into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !packed.test(entry.name));
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const content = await readFile(join(parentPath, name));
      await writeFile(join(into, compressedName(content)), await promisify(brotliCompress)(content));
    }),
  );
}
