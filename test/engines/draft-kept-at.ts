/** Runs in the page: when a draft was last written, in milliseconds since the epoch; 0 where there is none yet. */
export const draftKeptAt = async (): Promise<number> => {
  // To open it before the page has would make an empty one, which the page could not use.
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'koe');
  if (!isThere) return 0;
  return new Promise((resolve, reject) => {
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
};
