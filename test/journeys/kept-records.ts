/** What the device keeps of its responses. */
export interface KeptRecords {
  readonly waiting: number;
  readonly setAside: number;
  /** Receipt numbers of what was sent, by response id. */
  readonly sent: Readonly<Record<string, string>>;
}

/** Runs in the page, which has kept something already. */
export async function keptRecords(): Promise<KeptRecords> {
  const settled = <T>(request: { readonly result: T } & EventTarget): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the outbox cannot be read')));
    });
  interface Sent {
    readonly id: string;
    readonly receipt: { readonly number: string };
  }
  const database = await settled(indexedDB.open('koe'));
  const stores = database.transaction(['outbox', 'setAside', 'receipts']);
  const [waiting, setAside, receipts] = await Promise.all([
    settled(stores.objectStore('outbox').count()),
    settled(stores.objectStore('setAside').count()),
    settled<readonly Sent[]>(stores.objectStore('receipts').getAll()),
  ]);
  database.close();
  return {
    waiting,
    setAside,
    sent: Object.fromEntries(receipts.map(({ id, receipt }) => [id, receipt.number])),
  };
}
