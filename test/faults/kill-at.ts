import { randomBytes } from 'node:crypto';
import { filesHolding } from '../journeys/files-holding.ts';
import { newFolder, removeFolder } from '../journeys/own-folder.ts';
import type { Browser } from './browsers/browser.ts';
import type { Kill } from './kill.ts';
import { payVisit, type End } from './pay-visit.ts';
import type { Point } from './points.ts';
import type { Site } from './start-site.ts';
import type { StoredRows } from './stored-rows.ts';
import { visitsOf } from './visits-of.ts';
import { createWitness } from './witness.ts';

export interface Surroundings {
  readonly browser: Browser;
  readonly site: Site;
  readonly stored: StoredRows;
  /** What the collector has written. */
  readonly log: () => string;
}

/**
 * Kills a browser so many times at one point, on one profile. Each kill is judged after the next start, which brings
 * what waits; after the last one the profile's bytes are looked at, too.
 */
export async function killAt(
  point: Point,
  times: number,
  { browser, site, stored, log }: Surroundings,
  onKill: (kill: Kill) => void,
): Promise<void> {
  const salt = `planted${randomBytes(6).toString('hex')}`;
  const poison = new Set<string>();
  const witness = createWitness(stored, (word) => poison.has(word));
  const profile = await newFolder();
  let pending: End | undefined;

  const judge = (readable: number): void => {
    if (pending === undefined) return;
    const { promised, lost, doubled, falseClaims } = witness.judge();
    onKill({
      engine: browser.name,
      point,
      at: new Date().toISOString(),
      isStuck: pending !== 'reached',
      promised,
      lost: lost.length,
      doubled: doubled.length,
      falseClaims: falseClaims.length,
      readable,
    });
    pending = undefined;
  };
  const pay = (orders: Parameters<typeof payVisit>[1], onDelivered: () => void): Promise<End> =>
    payVisit({ browser, profile, site }, orders, (news) => {
      witness.hear(news);
      if (news.type === 'delivered') onDelivered();
    });

  let release = 0;
  /** One visit that only brings what waits. What did not come in the visit before is stuck; what does not come now is lost. */
  const bring = async (): Promise<void> => {
    const end = await pay({ words: [], isOffline: false, release }, () => undefined);
    if (end === 'stuck') pending = 'stuck';
  };

  try {
    for (let nth = 0; nth < times; nth += 1) {
      let end: End = 'stuck';
      for (const orders of visitsOf(point, nth, `${salt}-${nth}`)) {
        if (orders.poison !== undefined) poison.add(orders.poison);
        ({ release } = orders);
        end = await pay(orders, () => judge(0));
      }
      if (pending !== undefined) {
        pending = 'stuck';
        await bring();
        judge(0);
      }
      pending = end;
    }
    await bring();
    // What one visit did not bring may be stuck only: one more tells it from what is lost.
    if (pending === 'stuck') await bring();
    const readable = await filesHolding(profile, salt);
    const isOverheard = site.overheard().includes(salt) || log().includes(salt);
    judge(readable.length + (isOverheard ? 1 : 0));
  } finally {
    await removeFolder(profile);
  }
}
