import { clearShelves } from './worker/clear-shelves.ts';
import { deliverInBackground } from './worker/deliver-in-background.ts';
import { isKeepMessage } from './worker/keep-message.ts';
import { OUTBOX_SYNC } from './worker/outbox-sync.ts';
import { routeOf } from './worker/route-of.ts';
import { CACHE, openShelf } from './worker/shelf.ts';
import type { WorkerScope } from './worker/worker-scope.ts';

declare const self: WorkerScope;

const { origin } = self.location;
const shelf = openShelf({
  origin,
  caches: self.caches,
  fetch: (request) => fetch(request),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

// It holds nothing of its own, so that a newer one may take over under an open page: copies are whole (D8), and
// drafts and responses are the page's.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(clearShelves(self.caches, CACHE)));
self.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, origin);
  if (route) event.respondWith(shelf.answer(event.request, route));
});
// A page that is under this worker's control can be opened and finished without reception: the first visit's, too,
// as soon as all of it is put by.
self.addEventListener('message', (event) => {
  if (isKeepMessage(event.data)) {
    event.waitUntil(shelf.keep(event.data).then(() => self.clients.claim()));
  }
});
self.addEventListener('sync', (event) => {
  if (event.tag === OUTBOX_SYNC) event.waitUntil(deliverInBackground());
});
