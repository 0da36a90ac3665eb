import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { journeyTable } from './journey-table.ts';
import { journeys } from './journeys.ts';
import { webkit } from './webkit.ts';
import { startGround, type Ground } from './world.ts';

const every = [chromium, firefox, webkit];
const leftOut = (process.env['KOE_ENGINES_LEFT_OUT'] ?? '').split(',');
const engines = every.filter(({ name }) => !leftOut.includes(name));

describe.each(engines)('$name', (engine) => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await startGround(engine);
    return () => ground.stop();
  });

  const made = journeys.filter(({ cannot }) => cannot?.[engine.name] === undefined);
  it.each(made.map((journey) => [journey.name, journey] as const))('%s', async (_, journey) => {
    const world = await ground.enter(journey);
    onTestFinished(() => world.leave());
    // The assertions stand in the journeys.
    await expect(journey.run(world)).resolves.toBeUndefined();
  });
});

it('the README names every journey, and all that an engine does differently or not at all', async () => {
  const readme = await readFile(join(import.meta.dirname, 'README.md'), 'utf8');
  const cells = (row: string) => row.split('|').map((cell) => cell.trim());
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cells);
  for (const row of journeyTable(every, journeys)) expect(rows).toContainEqual(['', ...row, '']);
  const listed = rows.filter((row) => row.length === every.length + 3);
  // Those of the journeys, and two lines of heading.
  expect(listed).toHaveLength(journeys.length + 2);
});
