import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testNames } from './test-names.ts';

const root = join(import.meta.dirname, '../..');
const row = /^\| (?<fault>.+?) +\| `(?<path>[^`|]+\.test\.tsx?)` +\| (?<name>.+?) +\|$/gm;

it('docs/reliability.md: each fault names a test that there is', async () => {
  const text = await readFile(join(root, 'docs/reliability.md'), 'utf8');
  const rows = [...text.matchAll(row)].map(({ groups }) => groups);
  const missing: string[] = [];
  for (const { fault = '', path = '', name = '' } of rows.filter((each) => each !== undefined)) {
    const names = testNames(path, await readFile(join(root, path), 'utf8'));
    if (!names.includes(name)) missing.push(`${fault}: ${path} has no "${name}"`);
  }
  expect(missing).toEqual([]);
  expect(rows.length).toBeGreaterThan(30);
  // What is neither named nor open was written in some other way.
  const listed = text.split('## Faults, one by one')[1]?.split('## ')[0] ?? '';
  const open = listed.match(/^\| .+ \| open +\|/gm) ?? [];
  const lines = listed.match(/^\|/gm) ?? [];
  expect(rows.length + open.length).toBe(lines.length - 2);
});
