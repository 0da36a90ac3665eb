import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippet } from '../guide/snippets.ts';

const samples = 'test/types';

describe('the element’s types in the package', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'koe-typed-'));
    await mkdir(join(folder, 'node_modules/@koe'), { recursive: true });
    await symlink(resolve('dist/package'), join(folder, 'node_modules/@koe/survey'));
    await symlink(resolve('node_modules/preact'), join(folder, 'node_modules/preact'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What the compiler of somebody's app says of our own samples, with the package in place of the sources. */
  const compile = async (sample: string, jsxImportSource: string): Promise<string> => {
    const files = [sample, 'dom.ts', ...(jsxImportSource === 'react' ? ['react-in-short.d.ts'] : [])];
    for (const file of files) {
      const text = await readFile(join(samples, file), 'utf8');
      const theirs = text
        .replace(/import '\.\.\/\.\.\/widget\/(jsx-\w+)\.ts';/, (_, jsx: string) =>
          snippet('types').replace('jsx-preact', jsx),
        )
        .replace('../../widget/element-types.ts', '@koe/survey/element');
      await writeFile(join(folder, file), theirs);
    }
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'preserve',
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      jsx: 'react-jsx',
      jsxImportSource,
      types: [],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const compiler = ['node_modules/typescript-7/bin/tsc', '-p', folder];
    return promisify(execFile)(process.execPath, compiler).then(
      ({ stdout }) => stdout,
      (refusal: unknown) => String(Reflect.get(Object(refusal), 'stdout')),
    );
  };

  it('types: the lines of the guide hold for right and wrong uses in Preact and React', async () => {
    expect(await compile('preact.tsx', 'preact')).toBe('');
    expect(await compile('react.tsx', 'react')).toBe('');
  });
});
