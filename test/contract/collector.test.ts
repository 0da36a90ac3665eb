import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { discard, startTestCollector } from '../../collector/testing/test-collector.ts';
import { describeCollectionApi } from './describe-collection-api.ts';
import { httpApi } from './http-api.ts';

describeCollectionApi('the collector on its embedded database', async () => {
  const collector = await startTestCollector({ now: () => Date.now() });
  const server = createAdaptorServer({ fetch: collector.app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the collector has no port');
  return {
    api: httpApi(`http://127.0.0.1:${address.port}`, {
      stored: async () => (await collector.counts())['responses'] ?? 0,
      mint: (invitation) => collector.deps.invitationKeys.sign(invitation),
    }),
    async close() {
      server.close();
      await once(server, 'close');
      await discard(collector);
    },
  };
});
