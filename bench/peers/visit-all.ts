import type { Cell } from './cells/cell.ts';
import { networks, type NetworkName } from './line/networks.ts';
import type { Kept } from './measured.ts';
import { measureVisit } from './measure-visit.ts';
import { busyShare, quiet } from './quiet.ts';
import type { World } from './start-world.ts';

export interface Visits {
  /** Of what is measured: build, versions, browser. */
  readonly of: string;
  readonly cells: readonly Cell[];
  readonly networks: readonly NetworkName[];
  /** Visits a cell on each network. */
  readonly runs: number;
  /** Whether each visit waits until the machine has nothing else to do. */
  readonly isQuiet: boolean;
}

/** Makes those visits that are not kept yet, in alternating order, and keeps each. */
export async function visitAll(
  { browser, line, addressOf }: World,
  kept: Kept,
  { of, cells, networks: chosen, runs, isQuiet }: Visits,
): Promise<void> {
  const visit = (network: NetworkName, cell: Cell) =>
    measureVisit({ cdp: browser.cdp, line }, networks[network], cell, addressOf(cell));
  const isKnown = (network: NetworkName, cell: string, run: number): boolean =>
    kept.all.some((one) => one.network === network && one.cell === cell && one.run === run);
  // The first visit of each warms up what lasts longer than a visit: servers' caches and the browser itself.
  for (const cell of cells) await visit('fast', cell);
  for (const network of chosen) {
    for (let run = 0; run < runs; run += 1) {
      // Each round begins one cell further on, and every other one goes backwards: none always follows the same.
      const turned = [...cells.slice(run), ...cells.slice(0, run)];
      for (const cell of run % 2 === 0 ? turned : turned.toReversed()) {
        if (isKnown(network, cell.name, run)) continue;
        const busy = await (isQuiet ? quiet() : busyShare());
        const measured = { of, network, cell: cell.name, run, busy, visit: await visit(network, cell) };
        await kept.add(measured);
        const ms = measured.visit.clickableMs;
        console.log(
          `${network} │ ${run + 1} of ${runs} │ ${cell.name} │ ${ms === null ? '–' : Math.round(ms)}`,
        );
      }
    }
  }
}
