import { clearShelves } from './worker/clear-shelves.ts';
import type { WorkerScope } from './worker/worker-scope.ts';

declare const self: WorkerScope;

// What the collector serves as `/sw.js` once visits without reception are switched off: takes the place of the worker
// before it, and goes. Pages that are open stay as they are, with their drafts and what waits to be sent (D9).
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(clearShelves(self.caches).then(() => self.registration.unregister())),
);
