import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStaticFiles } from './read-static-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

it('gives each file the address of its path, and leaves hidden ones out', async () => {
  await write('koe.js', 'assets/a.css', 'demo/images/koe.svg', '.vite/manifest.json', 'assets/.secret.js');
  const files = await readStaticFiles(folder, '');
  expect([...files.keys()].toSorted()).toEqual(['/assets/a.css', '/demo/images/koe.svg', '/koe.js']);
  expect(files.get('/demo/images/koe.svg')?.type).toBe('image/svg+xml');
  expect(Buffer.from((await files.get('/koe.js')?.encoded('identity')) ?? []).toString()).toBe('koe.js');
});

it('gives the policy to pages and to nothing else', async () => {
  await write('demo/chat.html', 'koe.js');
  const files = await readStaticFiles(folder, "default-src 'none'");
  const policyOf = (address: string) => files.get(address)?.headers['content-security-policy'];
  expect([policyOf('/demo/chat.html'), policyOf('/koe.js')]).toEqual(["default-src 'none'", undefined]);
});

it('stops at a file whose media type it does not know, rather than serve it wrongly', async () => {
  await write('assets/data.bin');
  await expect(readStaticFiles(folder, '')).rejects.toThrow('assets/data.bin: no media type is known');
});
