import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { compressFiles } from '../../scripts/build/compress-files.ts';
import { compressedName } from './compressed-name.ts';
import { readStaticFiles } from './read-static-files.ts';

let folder: string;
let compressed: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-files-'));
  compressed = await mkdtemp(join(tmpdir(), 'koe-compressed-'));
  return async () => {
    await rm(folder, { recursive: true });
    await rm(compressed, { recursive: true });
  };
});

async function write(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

it('gives each file the address of its path, and leaves hidden ones out', async () => {
  await write('koe.js', 'assets/a.css', 'demo/images/koe.svg', '.vite/manifest.json', 'assets/.secret.js');
  const files = await readStaticFiles(folder, compressed, '');
  expect([...files.keys()].toSorted()).toEqual(['/assets/a.css', '/demo/images/koe.svg', '/koe.js']);
  expect(files.get('/demo/images/koe.svg')?.type).toBe('image/svg+xml');
  expect(Buffer.from((await files.get('/koe.js')?.encoded('identity')) ?? []).toString()).toBe('koe.js');
});

it('gives the policy to pages and to nothing else', async () => {
  await write('demo/chat.html', 'koe.js');
  const files = await readStaticFiles(folder, compressed, "default-src 'none'");
  const policyOf = (address: string) => files.get(address)?.headers['content-security-policy'];
  expect([policyOf('/demo/chat.html'), policyOf('/koe.js')]).toEqual(["default-src 'none'", undefined]);
});

it('stops at a file whose media type it does not know, rather than serve it wrongly', async () => {
  await write('assets/data.bin');
  await expect(readStaticFiles(folder, compressed, '')).rejects.toThrow(
    'assets/data.bin: no media type is known',
  );
});

it('takes what the build has compressed, unless the file was changed after that', async () => {
  await write('koe.js', 'assets/a.js');
  await compressFiles(folder, compressed);
  await writeFile(join(folder, 'assets/a.js'), 'changed()');
  await writeFile(join(compressed, compressedName(Buffer.from('koe.js'))), 'as the build has left it');

  const files = await readStaticFiles(folder, compressed, '');
  const sent = async (address: string) => Buffer.from((await files.get(address)?.encoded('br')) ?? []);
  expect(String(await sent('/koe.js'))).toBe('as the build has left it');
  expect(String(brotliDecompressSync(await sent('/assets/a.js')))).toBe('changed()');
});
