import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree } from '../guards/planted-tree.ts';
import { buildIfStale } from './build-if-stale.ts';

const files = { 'src/a.ts': 'export const a = 1;\n', 'src/a.test.ts': '', 'package-lock.json': '{}' };
const build = () => Promise.resolve();

describe('buildIfStale', () => {
  it('builds once for the same sources', async () => {
    await using tree = await plantTree(files);
    expect(await buildIfStale(tree.root, build)).toBe(true);
    expect(await buildIfStale(tree.root, build)).toBe(false);
  });

  it.each(['src/a.ts', 'src/new.ts', 'package-lock.json'])(
    'builds again when %s has changed',
    async (path) => {
      await using tree = await plantTree(files);
      await buildIfStale(tree.root, build);
      await writeFile(join(tree.root, path), '// changed\n');
      expect(await buildIfStale(tree.root, build)).toBe(true);
    },
  );

  it('does not build again for a changed test', async () => {
    await using tree = await plantTree(files);
    await buildIfStale(tree.root, build);
    await writeFile(join(tree.root, 'src/a.test.ts'), '// changed\n');
    expect(await buildIfStale(tree.root, build)).toBe(false);
  });

  it('builds again after a build that failed, even one that had succeeded before', async () => {
    await using tree = await plantTree(files);
    await buildIfStale(tree.root, build);
    await writeFile(join(tree.root, 'src/a.ts'), 'broken\n');
    await expect(buildIfStale(tree.root, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    await writeFile(join(tree.root, 'src/a.ts'), files['src/a.ts']);
    expect(await buildIfStale(tree.root, build)).toBe(true);
  });
});
