import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { journeyTable } from './journey-table.ts';
import { journeys } from './journeys.ts';
import { webkit } from './webkit.ts';

const engines = [chromium, firefox, webkit];

it('the README names every journey, and all that an engine does differently or not at all', async () => {
  const readme = await readFile(join(import.meta.dirname, 'README.md'), 'utf8');
  const cells = (row: string) => row.split('|').map((cell) => cell.trim());
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cells);
  for (const row of journeyTable(engines, journeys)) expect(rows).toContainEqual(['', ...row, '']);
  const listed = rows.filter((row) => row.length === engines.length + 3);
  // Those of the journeys, and two lines of heading.
  expect(listed).toHaveLength(journeys.length + 2);
});
