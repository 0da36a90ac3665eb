// As developer.chrome.com/docs/workbox/modules/workbox-background-sync has it.
import { BackgroundSyncPlugin } from 'workbox-background-sync';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

const plugin = new BackgroundSyncPlugin('myQueueName', { maxRetentionTime: 24 * 60 });
registerRoute(({ url }) => url.pathname === '/collect', new NetworkOnly({ plugins: [plugin] }), 'POST');

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
