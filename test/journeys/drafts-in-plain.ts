/** Runs in the page: the drafts that its origin keeps, by their slots, as the JSON that was encrypted. */
export async function draftsInPlain(): Promise<Readonly<Record<string, string>>> {
  interface Draft {
    readonly survey: string;
    readonly iv: Uint8Array<ArrayBuffer>;
    readonly ciphertext: ArrayBuffer;
  }
  // To open it before the page has would make an empty one, which the page could not use.
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'koe');
  if (!isThere) return {};
  const settled = <T>(request: { readonly result: T } & EventTarget): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('a draft cannot be read')));
    });
  const database = await settled(indexedDB.open('koe'));
  const stores = database.transaction(['drafts', 'meta']);
  const [drafts, made] = await Promise.all([
    settled<readonly Draft[]>(stores.objectStore('drafts').getAll()),
    settled<{ readonly key: CryptoKey } | undefined>(stores.objectStore('meta').get('draft-key')),
  ]);
  database.close();
  if (!made) return {};
  const plain = async ({ survey, iv, ciphertext }: Draft) => {
    const algorithm = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(survey) };
    const opened = await crypto.subtle.decrypt(algorithm, made.key, ciphertext);
    return [survey, new TextDecoder().decode(opened)] as const;
  };
  return Object.fromEntries(await Promise.all(drafts.map(plain)));
}
