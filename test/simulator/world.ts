import type { FinalState } from '../../widget/survey-model.ts';
import { createBrowser, type Browser } from './browser.ts';
import { createDice, type Dice } from './dice.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createNetwork, type Network } from './network.ts';
import { createSchedule, type Schedule } from './schedule.ts';
import { openTab, type Tab } from './tab.ts';
import type { Promised } from './promised.ts';

const START = Date.UTC(2026, 10, 2, 3);

/** A device with its browser, a network, the collector, and what customers were told. */
export interface World {
  readonly dice: Dice;
  readonly schedule: Schedule;
  readonly browser: Browser;
  readonly network: Network;
  readonly ledger: Ledger;
  /** What the collector will never take, by id. */
  readonly poison: Set<string>;
  readonly promised: ReadonlyMap<string, Promised>;
  /** Those that were told "saved", and have not come to the collector. */
  readonly undelivered: () => readonly string[];
  readonly tabs: () => readonly Tab[];
  /** Its name. */
  readonly open: () => string;
  /** Its page is gone, however that came. */
  readonly end: (tab: Tab) => void;
  /** Requests to the database and its transactions fail now and then. */
  isDiskFailing: boolean;
  /** How wrong the device's clock is, in milliseconds. */
  skew: number;
  /** Of the database, as tabs that open now know it. */
  release: number;
  /** What has happened, oldest first. */
  readonly lines: string[];
}

export function createWorld(seed: number): World {
  const dice = createDice(seed);
  const schedule = createSchedule(dice);
  const promised = new Map<string, Promised>();
  const poison = new Set<string>();
  const ledger = createLedger((id) => poison.has(id));
  const browser = createBrowser(schedule, { failsNow: () => world.isDiskFailing && dice.chance(0.05) });
  const network = createNetwork(schedule, ledger, dice);
  const lines: string[] = [];
  let tabs: readonly Tab[] = [];
  let opened = 0;

  const hear = (tab: Tab, id: string, shown: FinalState) => {
    const keeping = shown.state === 'saved' ? shown.keeping : undefined;
    lines.push(`  ${tab.name} says of …${id.slice(-4)}: ${shown.state}${keeping ? ` (${keeping})` : ''}`);
    if (shown.state === 'sent' || promised.get(id)?.state === 'sent') promised.set(id, { state: 'sent' });
    else if (shown.state === 'not-accepted') promised.set(id, { state: 'set aside' });
    else if (keeping) promised.set(id, { state: 'saved', keeping, tab });
  };
  const world: World = {
    dice,
    schedule,
    browser,
    network,
    ledger,
    poison,
    promised,
    lines,
    isDiskFailing: false,
    skew: 0,
    release: 1,
    tabs: () => tabs,
    undelivered: () =>
      [...promised].filter(([id, { state }]) => state === 'saved' && !ledger.has(id)).map(([id]) => id),
    open() {
      opened += 1;
      const name = `tab-${opened}`;
      const now = () => Math.floor(START + schedule.time() + world.skew);
      const surroundings = { schedule, browser, network, dice, now };
      const tab = openTab(name, world.release, surroundings, (id, shown) => hear(tab, id, shown));
      tabs = [...tabs, tab];
      return name;
    },
    end(tab) {
      tab.isAlive = false;
      browser.tabEnded(tab);
      tabs = tabs.filter((other) => other !== tab);
      // What was kept in the memory of a page goes with it, as its screen said.
      for (const [id, promise] of promised)
        if (promise.state === 'saved' && promise.keeping === 'memory' && promise.tab === tab)
          promised.delete(id);
    },
  };
  return world;
}
