import { webCrypto } from '../sealing/web-crypto.ts';
import type { Connection } from './connect.ts';
import type { KoeSchema } from './database.ts';

const stores = ['meta'] as const;

function keyOf(record: KoeSchema['meta']['value'] | undefined): CryptoKey | undefined {
  return record?.name === 'draft-key' ? record.key : undefined;
}

/** The key that drafts were encrypted with; undefined when there is none yet. */
export async function findDraftKey(connection: Connection): Promise<CryptoKey | undefined> {
  const record = await connection.read(stores, (transaction) =>
    transaction.objectStore('meta').get('draft-key'),
  );
  return keyOf(record);
}

/** Makes the key if there is none; of two tabs that make one at once, the first to commit is kept. */
export async function draftKey(connection: Connection): Promise<CryptoKey> {
  const found = await findDraftKey(connection);
  if (found) return found;
  const made = await webCrypto().generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  let kept = made;
  await connection.write({ stores, durability: 'relaxed' }, async (transaction) => {
    const meta = transaction.objectStore('meta');
    const first = keyOf(await meta.get('draft-key'));
    if (first) kept = first;
    else await meta.put({ name: 'draft-key', key: made });
  });
  return kept;
}
