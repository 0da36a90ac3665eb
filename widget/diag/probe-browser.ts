import type { DiagWords } from './diag-words.ts';
import { fill } from './diag-words.ts';
import type { Finding } from './finding.ts';

/** Name of what is written to find out whether it can be, and removed at once. */
const PROBE = 'koe-diag';
const MEGABYTE = 1024 * 1024;

const settled = (request: IDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });

async function hasDatabase(): Promise<boolean> {
  try {
    const opening = indexedDB.open(PROBE);
    await settled(opening);
    opening.result.close();
    await settled(indexedDB.deleteDatabase(PROBE));
    return true;
  } catch {
    return false;
  }
}

function hasPageStorage(): boolean {
  try {
    localStorage.setItem(PROBE, '');
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

/** What this browser can do for a survey in this very place: in a frame that is often less than on a page of its own. */
export async function probeBrowser(isFramed: boolean, words: DiagWords): Promise<readonly Finding[]> {
  const finding = (isGood: boolean, good: string, bad: string): Finding => ({
    isGood,
    text: isGood ? good : bad,
  });
  const database = finding(await hasDatabase(), words.database, words.noDatabase);
  const { storage } = navigator;
  const isPersisted = await storage?.persisted().catch(() => false);
  const { quota } = (await storage?.estimate().catch(() => undefined)) ?? {};
  const sharesStorage = isFramed && (await document.hasStorageAccess?.().catch(() => false));
  return [
    database,
    finding(hasPageStorage(), words.storage, words.noStorage),
    ...(isFramed ? [{ isGood: true, text: sharesStorage ? words.together : words.apart }] : []),
    { isGood: true, text: isPersisted ? words.persisted : words.notPersisted },
    ...(quota === undefined
      ? []
      : [{ isGood: true, text: fill(words.room, { room: String(Math.round(quota / MEGABYTE)) }) }]),
    finding(isSecureContext && 'subtle' in crypto, words.secure, words.notSecure),
    finding('locks' in navigator, words.locks, words.noLocks),
    finding('serviceWorker' in navigator, words.worker, words.noWorker),
  ];
}
