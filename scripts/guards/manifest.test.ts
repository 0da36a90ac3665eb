import { expect, it } from 'vitest';
import { loadedFiles, type Manifest } from './manifest.ts';

const chunk = (file: string, imports: string[] = [], dynamicImports: string[] = [], css: string[] = []) => ({
  file,
  imports,
  dynamicImports,
  css,
});
const manifest: Manifest = {
  'survey.tsx': chunk('survey.js', ['_shared'], ['later.ts', 'text/en.ts', 'text/ja.ts'], ['survey.css']),
  _shared: chunk('shared.js', [], ['much-later.ts']),
  'later.ts': chunk('later.js', ['_shared'], ['survey.tsx']),
  'much-later.ts': chunk('much-later.js'),
  'text/en.ts': chunk('en.js'),
  'text/ja.ts': chunk('ja.js'),
};
const isEnglish = (module: string) => module === 'text/en.ts';

it('loads what the entry imports, with its styles', () => {
  expect([...loadedFiles(manifest, 'survey.tsx', false, isEnglish)]).toEqual([
    'survey.js',
    'survey.css',
    'shared.js',
  ]);
});

it('loads later what is imported when first needed, each file once, and nothing that is left out', () => {
  expect([...loadedFiles(manifest, 'survey.tsx', true, isEnglish)].toSorted()).toEqual([
    'ja.js',
    'later.js',
    'much-later.js',
    'shared.js',
    'survey.css',
    'survey.js',
  ]);
});

it('says which module the manifest lacks', () => {
  expect(() => loadedFiles(manifest, 'gone.ts', false, isEnglish)).toThrow('the manifest has no gone.ts');
});
