import { setupWorker } from 'msw/browser';
import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import { createHandlers } from './handlers.ts';
import type { MockStore } from './mock-store.ts';

/** Answers this page's calls to the collection API by a service worker; resolves once it does. */
export async function startWorker(store: MockStore): Promise<void> {
  const handlers = createHandlers({
    questionnaires,
    store,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  await setupWorker(...handlers).start({ quiet: true, onUnhandledFrame: 'bypass' });
}
