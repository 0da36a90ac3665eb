import type { Page } from 'playwright-core';
import { mintMockInvitation } from '../../mock-server/mock-invitations.ts';
import type { CollectionApi } from './collection-api.ts';

/** The API as the page's own `fetch` meets it. */
export function browserApi(page: Page): CollectionApi {
  return {
    send: ({ method, path, headers = {}, body }) =>
      page.evaluate(
        async (asked) => {
          const reply = await fetch(asked.path, {
            method: asked.method,
            headers: asked.headers,
            ...(asked.body !== undefined && { body: asked.body }),
          });
          return {
            status: reply.status,
            headers: Object.fromEntries(reply.headers),
            text: await reply.text(),
          };
        },
        { method, path, headers, body },
      ),
    mint: mintMockInvitation,
    stored: () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('koe-mock');
            opening.addEventListener('error', () => reject(opening.error));
            opening.addEventListener('success', () => {
              const counting = opening.result.transaction('received').objectStore('received').count();
              counting.addEventListener('success', () => {
                opening.result.close();
                resolve(counting.result);
              });
            });
          }),
      ),
  };
}
