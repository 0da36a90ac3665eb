import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPageAssets } from './read-page-assets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-assets-'));
  await mkdir(join(folder, '.vite'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/survey.css'), 'body{margin:0}');
  await writeFile(join(folder, 'assets/early-tap.js'), 'tap()');
});
afterEach(() => rm(folder, { recursive: true }));

async function withManifest(manifest: unknown): ReturnType<typeof readPageAssets> {
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  return readPageAssets(folder);
}

it('names the script, all that it imports at once, each once, and the style sheet’s text', async () => {
  const assets = await withManifest({
    'widget/survey.tsx': {
      file: 'assets/survey.js',
      css: ['assets/survey.css'],
      imports: ['_a.js', '_b.js'],
      dynamicImports: ['src/sealing/seal.ts'],
    },
    '_a.js': { file: 'assets/a.js', imports: ['_b.js'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'] },
    'src/sealing/seal.ts': { file: 'assets/seal.js' },
    'widget/early-tap.ts': { file: 'assets/early-tap.js' },
  });
  expect(assets).toMatchObject({
    script: '/assets/survey.js',
    preload: ['/assets/a.js', '/assets/b.js'],
    inline: { style: 'body{margin:0}', script: 'tap()' },
  });
});

it('says so when the build lacks the survey page', async () => {
  await expect(withManifest({})).rejects.toThrow("the build's manifest lacks widget/survey.tsx");
});
