import { ask } from '../bench-world.ts';
import { spread, type Figure } from '../figure.ts';

const SLOWDOWN = 6;
const WARM_UP = 20;

/** From a finished response to “saved”: on a quick device, on a slow one, and behind ever more that wait. */
export const keep: Figure = async function* keep({ withDevice, open }) {
  for (const slowdown of [1, SLOWDOWN]) {
    const took = await withDevice(async (context) => {
      const page = await open(context);
      await ask(page, 'sealAndEnqueue', WARM_UP);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      return ask(page, 'sealAndEnqueue', 500);
    });
    yield [`seal and enqueue${slowdown === 1 ? '' : `, CPU slowed ${slowdown} times`}`, spread(took)];
  }
  for (const waiting of [10, 100, 1_000, 10_000, 100_000]) {
    const took = await withDevice(async (context) => {
      const page = await open(context);
      await ask(page, 'fill', waiting, 'copies');
      await ask(page, 'sealAndEnqueue', WARM_UP);
      return ask(page, 'sealAndEnqueue', 200);
    });
    yield [`seal and enqueue behind ${waiting}`, spread(took)];
  }
};
