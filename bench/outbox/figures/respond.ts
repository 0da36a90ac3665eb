import { ask, type BenchWorld } from '../bench-world.ts';
import { inMs, type Figure } from '../figure.ts';
import { watchTasks } from '../watch-tasks.ts';

const WATCHED_MS = 8_000;
const ROUNDS = 3;

async function longTasks(
  { withDevice, open, network }: BenchWorld,
  waiting: number,
  isReachable: boolean,
): Promise<readonly number[]> {
  return withDevice(async (context) => {
    const page = await open(context);
    await ask(page, 'fill', waiting, 'copies');
    await page.close();
    const survey = await context.newPage();
    if (!isReachable) await survey.route('**/v1/responses', (route) => route.abort());
    return watchTasks(survey, `${network.origin}/s/claim-payment`, WATCHED_MS);
  });
}

/** Tasks that keep the survey's page from answering a tap, against the same page with nothing waiting, in turns. */
export const respond: Figure = async function* respond(world) {
  const cases = [
    { waiting: 0, isReachable: true },
    ...[10_000, 100_000].flatMap((waiting) => [true, false].map((isReachable) => ({ waiting, isReachable }))),
  ];
  const found = cases.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { waiting, isReachable }] of cases.entries())
      found[index]?.push(...(await longTasks(world, waiting, isReachable)));
  }
  for (const [index, { waiting, isReachable }] of cases.entries()) {
    const tasks = found[index]?.toSorted((a, b) => b - a) ?? [];
    const way = isReachable ? 'a collector that answers' : 'none that answers';
    yield [
      `long tasks of the survey’s page in ${ROUNDS} visits, ${waiting} waiting, ${way}`,
      tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${tasks.slice(0, 3).map(inMs).join(', ')}`,
    ];
  }
};
