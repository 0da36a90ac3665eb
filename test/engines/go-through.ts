import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from './engine.ts';
import { goneThrough } from './journeys.ts';
import { tellWhere } from './tell-where.ts';
import { startGround, type Ground } from './world.ts';

/** The journeys that an engine can make, as tests. */
export function goThrough(engine: Engine): void {
  const made = goneThrough.filter(({ cannot }) => cannot?.[engine.name] === undefined);

  describe.each([engine])('$name', () => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await startGround(engine);
      return () => ground.stop();
    });
    it.each(made.map((journey) => [journey.name, journey] as const))('%s', async (_, journey) => {
      const world = await ground.enter(journey);
      let isThrough = false;
      // Whether it failed, a test that ran out of time does not know yet.
      onTestFinished(async () => {
        if (!isThrough) console.error(await tellWhere(world));
        await world.leave();
      });
      // The assertions stand in the journeys.
      await expect(journey.run(world)).resolves.toBeUndefined();
      isThrough = true;
    });
  });
}
