import type { KeepMessage } from '../worker/keep-message.ts';
import { trustedAddress } from './trusted-address.ts';

/**
 * Registers the service worker and gives it what this page was made of, so that the survey can be opened and
 * finished without reception. Addresses alone: the personal part left them before anything else ran (P4). Resolves
 * when there is nothing to be done, too: webviews have no service worker, and the survey goes on without.
 */
export async function keepOffline(page: Window): Promise<void> {
  const { navigator, location, performance } = page;
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  await serviceWorker.register(trustedAddress('/sw.js', page));
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const message: KeepMessage = {
    type: 'koe-keep',
    addresses: [location.origin + location.pathname + location.search, ...new Set(loaded)],
  };
  active?.postMessage(message);
}
