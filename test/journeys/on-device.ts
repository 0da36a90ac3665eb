/** All that the page's origin keeps on the device in plain sight, as text. Runs in the page. */
export async function onDevice(): Promise<string> {
  const kept: unknown[] = [
    location.href,
    history.state,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
  ];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.addEventListener('success', () => resolve(reading.result));
        reading.addEventListener('error', () => reject(reading.error));
      });
      kept.push([store, rows]);
    }
    database.close();
  }
  return JSON.stringify(kept);
}
