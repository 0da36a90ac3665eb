import type { FrameLocator } from 'playwright-core';
import { fingers } from './hands.ts';
import { playwrightScreen } from './playwright-screen.ts';
import type { Screen, Tappable } from './screen.ts';
import { whereToTap, type Spot } from './tap-spot.ts';
import { until } from './until.ts';

/**
 * Runs in the page around a frame: where a spot of the frame is on the page, once a finger there meets the frame and
 * nothing of the page's that lies over it.
 */
const onPage = (frame: Element, inFrame: Spot): Spot | null => {
  const { left, top } = frame.getBoundingClientRect();
  const spot = { x: left + frame.clientLeft + inFrame.x, y: top + frame.clientTop + inFrame.y };
  if (spot.y < 0 || spot.y >= innerHeight) {
    scrollBy({ top: spot.y - innerHeight / 2, behavior: 'instant' });
    return null;
  }
  const tree = frame.getRootNode();
  const met =
    tree instanceof Document || tree instanceof ShadowRoot ? tree.elementFromPoint(spot.x, spot.y) : null;
  return met === frame ? spot : null;
};

async function spotThrough(
  frame: FrameLocator,
  role: Tappable,
  name: string,
): Promise<Spot | 'chosen' | null> {
  const owner = await frame.owner().elementHandle();
  const content = await owner?.contentFrame();
  const found = await content?.evaluate<Spot | 'chosen' | null>(whereToTap(role, name));
  return found && found !== 'chosen' ? ((await owner?.evaluate(onPage, found)) ?? null) : (found ?? null);
}

/** A frame of a page under a mouse, as `pageScreen`. */
export const frameScreen = (frame: FrameLocator): Screen => ({
  ...playwrightScreen(frame, fingers),
  async tap(role, name) {
    const spot = await until(async () => (await spotThrough(frame, role, name)) ?? undefined);
    if (spot !== 'chosen') await frame.owner().page().mouse.click(spot.x, spot.y);
  },
});
