import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { breadth, isWhole } from '../breadth.ts';
import type { Kill } from './kill.ts';
import { killAt } from './kill-at.ts';
import { mistakes } from './mistakes.ts';
import { engines, openSurroundings, type OpenSurroundings } from './open-surroundings.ts';
import { points, type Point } from './points.ts';

const leftOut = (process.env['KOE_ENGINES_LEFT_OUT'] ?? '').split(',');
/** In the device's own work, and on the way. */
const some: readonly Point[] = breadth(['after-commit', 'stored-no-reply'], ['stored-no-reply']);
const present = engines
  .filter((engine) => !leftOut.includes(engine))
  .map((engine) => ({ engine, at: engine === 'Chromium' ? points : some }));

const killed = async (point: Point, surroundings: OpenSurroundings): Promise<Kill[]> => {
  const kills: Kill[] = [];
  await killAt(point, 1, surroundings, (kill) => kills.push(kill));
  return kills;
};

describe.each(present)('$engine', ({ engine, at }) => {
  let surroundings: OpenSurroundings;

  beforeAll(async () => {
    surroundings = await openSurroundings(engine, { isShort: !isWhole });
    return () => surroundings.stop();
  });

  it.each(at)(
    'D1 D2 X1 H1 P1: killed %s, it has lost nothing, doubled nothing, said nothing false',
    async (point) => {
      const [kill, ...others] = await killed(point, surroundings);
      const harm = { isStuck: false, lost: 0, doubled: 0, falseClaims: 0, readable: 0 };
      expect(kill).toMatchObject({ engine, point, ...harm });
      expect(others).toEqual([]);
    },
  );
});

describe('a campaign', () => {
  const planted = [
    ['a queue that lets go before it sends', mistakes.takenOutFirst, 'after-claim', 'lost'],
    ['a screen that says "sent" without a reply', mistakes.silenceIsConsent, 'mid-bisect', 'falseClaims'],
    ['a draft that is resumed under another id', mistakes.anotherId, 'after-commit', 'doubled'],
    ['words that can be read on the device', mistakes.unsealed, 'after-commit', 'readable'],
  ] as const;

  it.each(breadth(planted, planted.slice(0, 2)))('sees %s', async (_, mistake, point, harm) => {
    const surroundings = await openSurroundings('Chromium', { isShort: !isWhole, mistake });
    try {
      const [kill] = await killed(point, surroundings);
      expect(kill?.[harm]).toBeGreaterThan(0);
    } finally {
      await surroundings.stop();
    }
  });

  it('leaves no trace in what ships', async () => {
    const entries = await readdir('dist', { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
    expect(files.length).toBeGreaterThan(10);
    expect((await Promise.all(texts)).filter((text) => text.includes('/faults/news'))).toEqual([]);
  });
});
