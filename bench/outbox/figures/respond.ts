import { ask, type BenchWorld } from '../bench-world.ts';
import { inMs, type Figure } from '../figure.ts';
import { watchTasks, type Task } from '../watch-tasks.ts';

const WATCHED_MS = 8_000;
const ROUNDS = 3;
/** From here on a person notices (Long Tasks API). */
const LONG_MS = 50;

async function tasksOf(
  { withDevice, open, network }: BenchWorld,
  waiting: number,
  isReachable: boolean,
): Promise<readonly Task[]> {
  return withDevice(async (context) => {
    const page = await open(context);
    await ask(page, 'fill', waiting, 'copies');
    await page.close();
    const survey = await context.newPage();
    if (!isReachable) await survey.route('**/v1/responses', (route) => route.abort());
    return watchTasks(survey, `${network.origin}/s/claim-payment`, WATCHED_MS);
  });
}

function told(tasks: readonly Task[]): string {
  const long = tasks.filter(({ ms }) => ms > LONG_MS);
  const most = (of: (task: Task) => number) => inMs(Math.max(...tasks.map(of)));
  return `${long.length}; the longest took ${most(({ ms }) => ms)}, none worked longer than ${most(({ worked }) => worked)}`;
}

/** Tasks that keep the survey's page from answering a tap, against the same page with nothing waiting, in turns. */
export const respond: Figure = async function* respond(world) {
  const cases = [0, 100_000].flatMap((waiting) =>
    [true, false].map((isReachable) => ({ waiting, isReachable, tasks: new Array<Task>() })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { waiting, isReachable, tasks } of cases)
      tasks.push(...(await tasksOf(world, waiting, isReachable)));
  }
  for (const { waiting, isReachable, tasks } of cases) {
    const way = isReachable ? 'a collector that answers' : 'none that answers';
    yield [
      `tasks over ${LONG_MS} ms of the survey’s page in ${ROUNDS} visits, ${waiting} waiting, ${way}`,
      told(tasks),
    ];
  }
};
