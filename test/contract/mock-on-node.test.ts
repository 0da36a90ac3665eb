import { setTimeout as wait } from 'node:timers/promises';
import { createHandlers } from '../../mock-server/handlers.ts';
import { createMemoryStore } from '../../mock-server/memory-store.ts';
import { mintMockInvitation } from '../../mock-server/mock-invitations.ts';
import { serve } from '../../mock-server/serve.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { describeCollectionApi } from './describe-collection-api.ts';
import { httpApi } from './http-api.ts';

describeCollectionApi('the mock as a Node server', async () => {
  const store = createMemoryStore();
  const handlers = createHandlers({ questionnaires, store, now: () => Date.now(), wait: (ms) => wait(ms) });
  const { origin, close } = await serve(handlers, 0);
  return {
    api: httpApi(origin, { stored: async () => (await store.all()).length, mint: mintMockInvitation }),
    close,
  };
});
