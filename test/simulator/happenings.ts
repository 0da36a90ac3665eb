import { weathers } from './network.ts';
import type { World } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const MOST_TABS = 3;
const MOST_RESPONSES = 6;

/** Says what has happened, or nothing if it could not happen now. */
type Happening = (world: World) => string | undefined;

const awake = ({ tabs, dice }: World) => dice.pick(tabs().filter((tab) => !tab.isFrozen));
const endAll = ({ tabs, end }: World): void => tabs().forEach(end);

const opens: Happening = ({ tabs, open }) => (tabs().length < MOST_TABS ? `${open()} opens` : undefined);

const finishes: Happening = ({ tabs, dice, promised }) => {
  const tab = dice.pick(tabs().filter((each) => !each.isFrozen && each.device()));
  if (!tab || promised.size >= MOST_RESPONSES) return undefined;
  tab.finish();
  return `${tab.name}: somebody finishes a survey`;
};

const crashes: Happening = ({ tabs, dice, end }) => {
  const tab = dice.pick(tabs());
  if (!tab) return undefined;
  end(tab);
  return `${tab.name} crashes`;
};

const closes: Happening = (world) => {
  const tab = awake(world);
  if (!tab) return undefined;
  tab.look('hidden');
  tab.fire('pagehide');
  world.end(tab);
  return `${tab.name} is closed`;
};

const killed: Happening = (world) => {
  endAll(world);
  return 'the browser is killed';
};

const powerCut: Happening = (world) => {
  endAll(world);
  world.browser.powerCut();
  return 'the battery is empty';
};

const freezes: Happening = ({ tabs, dice }) => {
  const tab = dice.pick(tabs());
  if (!tab) return undefined;
  tab.isFrozen = !tab.isFrozen;
  return `${tab.name} ${tab.isFrozen ? 'freezes' : 'thaws'}`;
};

const looks: Happening = (world) => {
  const tab = awake(world);
  if (!tab) return undefined;
  const visibility = world.dice.chance(0.5) ? 'visible' : 'hidden';
  tab.look(visibility);
  return `${tab.name} is ${visibility}`;
};

const online: Happening = (world) => {
  const tab = awake(world);
  tab?.fire('online');
  return tab && `${tab.name} is told that it is online`;
};

const weather: Happening = ({ network, dice }) => {
  network.weather = dice.pick(weathers) ?? 'fine';
  return `the network is ${network.weather}`;
};

const diskFails: Happening = (world) => {
  world.isDiskFailing = !world.isDiskFailing;
  return `the disk ${world.isDiskFailing ? 'begins to fail' : 'is well'}`;
};

const room: Happening = ({ browser, dice }) => {
  browser.database.disk.room = dice.chance(0.5) ? 2 : Infinity;
  browser.isStorageFull = dice.chance(0.3);
  return `there is ${browser.database.disk.room === 2 ? 'hardly any room' : 'room'}`;
};

const handlesDie: Happening = ({ browser }) => {
  browser.database.handlesDie();
  return 'the browser drops its open databases';
};

const hangs: Happening = ({ browser: { database } }) => {
  database.hangs = !database.hangs;
  return `opening a database ${database.hangs ? 'hangs' : 'works'}`;
};

const clockJumps: Happening = (world) => {
  world.skew = Math.round((world.dice.random() - 0.5) * 20 * 365) * DAY_MS;
  return `the clock is ${world.skew / DAY_MS} days off`;
};

const upgrade: Happening = (world) => {
  if (world.release > 1) return undefined;
  world.release = 2;
  return 'a new release has another database';
};

const poisoned: Happening = ({ undelivered, dice, poison }) => {
  const id = dice.pick(undelivered());
  if (id === undefined) return undefined;
  poison.add(id);
  return `…${id.slice(-4)} is one that the collector will not take`;
};

/** Each as often as its weight says. */
export const happenings: readonly Happening[] = [
  { happening: opens, weight: 5 },
  { happening: finishes, weight: 8 },
  { happening: crashes, weight: 3 },
  { happening: closes, weight: 2 },
  { happening: killed, weight: 1 },
  { happening: powerCut, weight: 1 },
  { happening: freezes, weight: 3 },
  { happening: looks, weight: 2 },
  { happening: online, weight: 1 },
  { happening: weather, weight: 8 },
  { happening: diskFails, weight: 2 },
  { happening: room, weight: 2 },
  { happening: handlesDie, weight: 1 },
  { happening: hangs, weight: 1 },
  { happening: clockJumps, weight: 2 },
  { happening: upgrade, weight: 1 },
  { happening: poisoned, weight: 1 },
].flatMap(({ happening, weight }) => Array.from({ length: weight }, () => happening));

/** All is well again, and somebody comes by once more; a tab that stands still may go on standing still. */
export function healAll(world: World): void {
  const { browser, network } = world;
  world.isDiskFailing = false;
  world.skew = 0;
  network.weather = 'fine';
  browser.database.hangs = false;
  browser.database.disk.room = Infinity;
  browser.isStorageFull = false;
  for (const tab of world.tabs()) {
    if (tab.isFrozen) browser.database.evict(tab);
    else world.end(tab);
  }
  world.open();
}
