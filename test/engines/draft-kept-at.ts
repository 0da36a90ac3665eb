/** Runs in the page: when a draft was last written, in milliseconds since the epoch. */
export const draftKeptAt = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('koe');
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const found = database.transaction('drafts').objectStore('drafts').getAll();
      found.addEventListener('success', () => {
        database.close();
        const drafts: readonly { readonly savedAt: number }[] = found.result;
        resolve(Math.max(0, ...drafts.map(({ savedAt }) => savedAt)));
      });
    });
  });
