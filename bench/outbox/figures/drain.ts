import { ask } from '../bench-world.ts';
import { inSeconds, type Figure } from '../figure.ts';

const MANY = 10_000;
const FEW = 2_000;
/** A phone on a busy line: 2 Mbit/s up, 10 down, 100 ms there and back. */
const LINE = { latency: 100, uploadThroughput: 2_000_000 / 8, downloadThroughput: 10_000_000 / 8 };

/** How long it takes until all of a long queue is acknowledged and settled. */
export const drain: Figure = async function* drain({ withDevice, open, network }) {
  const loopback = await withDevice(async (context) => {
    const page = await open(context);
    await ask(page, 'fill', MANY, 'sealed');
    return ask(page, 'drain');
  });
  yield [`${MANY} drained on the loopback`, inSeconds(loopback)];

  const before = network.posted();
  const shaped = await withDevice(async (context) => {
    const page = await open(context);
    await ask(page, 'fill', FEW, 'sealed');
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
    return ask(page, 'drain');
  });
  const share = (network.posted() - before) / (LINE.uploadThroughput * (shaped / 1_000));
  yield [
    `${FEW} drained at 2 Mbit/s and 100 ms`,
    `${inSeconds(shaped)}, ${Math.round(share * 100)} % of the line`,
  ];
};
