import type { KeepMessage } from '../worker/keep-message.ts';
import { trustedAddress } from './trusted-address.ts';

const isOfBuild = (address: string): boolean => /\/(assets|v1\/surveys)\//.test(new URL(address).pathname);

/**
 * Registers the service worker and tells it what this page was made of, so that the survey can be opened and
 * finished without reception; and again whenever something more was loaded, such as another language. Addresses alone:
 * the personal part left them before anything else ran (P4). Resolves when there is nothing to be done, too: webviews
 * have no service worker, and the survey goes on without.
 */
export async function keepOffline(
  page: Window & Pick<typeof globalThis, 'PerformanceObserver'>,
): Promise<void> {
  const { navigator, location, document } = page;
  const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src;
  if (!('serviceWorker' in navigator) || !script) return;
  const { serviceWorker } = navigator;
  await serviceWorker.register(trustedAddress('/sw.js', page));
  await serviceWorker.ready;
  const files = new Set<string>();
  const observer = new page.PerformanceObserver((list) => {
    const before = files.size;
    for (const { name } of list.getEntries()) if (isOfBuild(name)) files.add(name);
    if (files.size > before) void tell();
  });
  const tell = async () => {
    const message: KeepMessage = {
      type: 'koe-keep',
      page: location.origin + location.pathname + location.search,
      script,
      files: [...files],
    };
    // Asked for each time: an update may have come meanwhile.
    (await serviceWorker.ready).active?.postMessage(message);
  };
  observer.observe({ type: 'resource', buffered: true });
}
