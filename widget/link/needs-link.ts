import type { Fragment } from '../page/take-fragment.ts';
import { historyEntry } from './history-entry.ts';
import { outsideLine } from './line-browser.ts';

/** Whether there is anything about how the page was opened that has to be looked after. */
export function needsLink(
  { invitation, parcel }: Fragment,
  isFramed: boolean,
  { location, history, navigator }: Pick<Window, 'location' | 'history' | 'navigator'>,
): boolean {
  if (invitation !== undefined) return true;
  if (isFramed) return false;
  const isInLine = outsideLine(location, navigator.userAgent, '') !== undefined;
  return parcel !== undefined || isInLine || historyEntry(history).moved() !== undefined;
}
