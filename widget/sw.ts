import { isKeepMessage } from './worker/keep-message.ts';
import { routeOf } from './worker/route-of.ts';
import { openShelf } from './worker/shelf.ts';
import type { WorkerScope } from './worker/worker-scope.ts';

declare const self: WorkerScope;

const { origin } = self.location;
const shelf = openShelf({
  origin,
  caches: self.caches,
  fetch: (request) => fetch(request),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('fetch', (event) => {
  const route = routeOf(event.request, origin);
  if (route) event.respondWith(shelf.answer(event.request, route));
});
// A page that is under this worker's control can be opened and finished without reception: the first visit's, too,
// as soon as all of it is put by.
self.addEventListener('message', (event) => {
  if (isKeepMessage(event.data)) {
    event.waitUntil(shelf.keep(event.data.addresses).then(() => self.clients.claim()));
  }
});
