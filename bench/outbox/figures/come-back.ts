import { setTimeout as wait } from 'node:timers/promises';
import { ask, type BenchWorld } from '../bench-world.ts';
import { spread, type Figure } from '../figure.ts';

const DEVICES = 20;
const ROUNDS = 5;
/** Long enough that delivery waits as long as it ever does while somebody looks at the screen. */
const OUTAGE_MS = 20_000;

/** From the return of the network to the receipt in the outbox, on devices that are all on the screen. */
function outage({ withDevices, open, network }: BenchWorld, isTold: boolean): Promise<readonly number[]> {
  return withDevices(DEVICES, async (contexts) => {
    const pages = await Promise.all(contexts.map(open));
    const setOffline = (isOffline: boolean) =>
      Promise.all(contexts.map((context) => context.setOffline(isOffline)));
    if (isTold) await setOffline(true);
    else network.cut();
    const deliveries = Promise.all(pages.map((page) => ask(page, 'deliverOne')));
    await wait(OUTAGE_MS);
    const back = Date.now();
    if (isTold) await setOffline(false);
    else network.mend();
    return (await deliveries).map((at) => at - back);
  });
}

export const comeBack: Figure = async function* comeBack(world) {
  for (const isTold of [true, false]) {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) took.push(...(await outage(world, isTold)));
    const how = isTold ? 'that the browser tells of' : 'that nobody tells of';
    yield [`receipt after a return of the network ${how}`, spread(took)];
  }
};
