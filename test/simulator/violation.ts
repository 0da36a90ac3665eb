import { pageStorageEntries } from '../../src/outbox/page-storage-entries.ts';
import type { Tab } from './tab.ts';
import type { World } from './world.ts';

/** The first thing that must hold (docs/rules.md) and does not, in words; undefined if all does. */
export function violation({ promised, ledger, browser, tabs, schedule, poison }: World): string | undefined {
  const { disk } = browser.database;
  const onDisk = (store: string, id: string) => disk.rows().get(store)?.has(id) === true;
  const below = pageStorageEntries(browser.storage);
  const isKept = (id: string) =>
    onDisk('outbox', id) || onDisk('setAside', id) || below.get(id) !== undefined;

  if (ledger.conflicts() > 0) return 'X3: a response was sent with other bytes than before';
  for (const [id, promise] of promised) {
    const name = `…${id.slice(-4)}`;
    if (promise.state === 'sent' && !ledger.has(id))
      return `H1: ${name} was said to be sent, and is not at the collector`;
    if (promise.state === 'set aside' && !poison.has(id))
      return `R3: ${name} was set aside, although the collector takes it`;
    if (promise.state === 'set aside' && !isKept(id))
      return `D2: ${name} was not accepted, and its ciphertext is gone`;
    if (promise.state === 'saved' && promise.keeping !== 'memory' && !isKept(id)) {
      if (!ledger.has(id))
        return `D1: ${name} was said to be saved, and is neither here nor at the collector`;
      if (!onDisk('receipts', id)) return `D2: ${name} is at the collector, and the device has no receipt`;
    }
  }
  for (const tab of tabs()) {
    // A tab that began its visit without a disk answers for what stands where it keeps: the next visit looks at both.
    const waits = [...tab.screen].some(
      ([id, shown]) =>
        shown.state === 'saved' &&
        (shown.keeping === 'disk' ? onDisk('outbox', id) : below.get(id)?.state === 'waiting'),
    );
    const isIdle = (each: Tab) => each.isFrozen || !schedule.isAwaited(each);
    if (waits && !tab.isFrozen && tabs().every(isIdle))
      return `R4: ${tab.name} has something waiting, and nothing wakes it`;
  }
  return undefined;
}
