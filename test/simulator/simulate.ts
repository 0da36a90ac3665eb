import { happenings, healAll } from './happenings.ts';
import { theWorld } from './schedule.ts';
import { violation } from './violation.ts';
import { createWorld } from './world.ts';

const STEPS = 300;
/** Far more than it takes to deliver a few responses. */
const CALM_STEPS = 6_000;
/** Of the steps, what is under way goes on in these; in the others something happens. */
const GOING_ON = 0.75;

export interface History {
  /** Undefined: all that must hold held. */
  readonly violation: string | undefined;
  /** What happened, oldest first. */
  readonly lines: readonly string[];
}

/** Promises, and the streams of replies, have their say before anything else happens. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * One history of a device, its tabs, its network and the collector, as the seed has it: the real outbox and delivery,
 * and all around them simulated. After each step what customers were told must hold, and in the end, when all is well
 * again, everything saved must come to the collector.
 */
export async function simulate(seed: number): Promise<History> {
  const world = createWorld(seed);
  const { dice, schedule, browser, lines, undelivered, poison } = world;

  const goOn = () => schedule.step() ?? (schedule.passTime() ? 'time passes' : undefined);
  const happen = () => dice.pick(happenings)?.(world);
  const after = async (line: string | undefined): Promise<string | undefined> => {
    if (line === undefined) return undefined;
    lines.push(line);
    await settled();
    browser.database.goOn();
    return violation(world);
  };

  world.open();
  for (let step = 0; step < STEPS; step += 1) {
    const found = await after(dice.chance(GOING_ON) ? goOn() : happen());
    if (found !== undefined) return { violation: found, lines };
  }

  lines.push('all is well again');
  healAll(world);
  const left = () => undelivered().filter((id) => !poison.has(id));
  for (let step = 0; step < CALM_STEPS; step += 1) {
    const line = goOn();
    const found = await after(line);
    if (found !== undefined) return { violation: found, lines };
    if (line === undefined || (left().length === 0 && !schedule.isAwaited(theWorld))) break;
  }
  const names = left().map((id) => `…${id.slice(-4)}`);
  return {
    violation: names.length > 0 ? `D2: ${names.join(', ')} never came to the collector` : undefined,
    lines,
  };
}
