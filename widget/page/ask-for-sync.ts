import { isRecord } from '../../src/questions/is-record.ts';
import { OUTBOX_SYNC } from '../worker/outbox-sync.ts';

interface SyncManager {
  register(tag: string): Promise<void>;
}
const isSyncManager = (value: unknown): value is SyncManager =>
  isRecord(value) && typeof value.register === 'function';

/**
 * Asks the browser to wake the service worker once there is a network, be the page there or not (R6). Only Chromium
 * can (Web Background Synchronization); elsewhere, and in the frame of another site, this does nothing.
 */
export async function askForSync({
  serviceWorker,
}: Partial<Pick<Navigator, 'serviceWorker'>>): Promise<void> {
  // Rejects where the person forbids this site to keep anything.
  const registration = await serviceWorker?.getRegistration().catch(() => undefined);
  const sync: unknown = registration && 'sync' in registration ? registration.sync : undefined;
  // Refused where the person has switched it off for this site: the page sends all the same.
  if (isSyncManager(sync)) await sync.register(OUTBOX_SYNC).catch(() => undefined);
}
