import { isRecord } from '../questions/is-record.ts';
import type { Entry } from './entry.ts';
import type { EntryStore } from './entry-store.ts';
import type { PageStorage } from './environment.ts';

const PREFIX = 'koe.response.';

/** What stands in `localStorage` can be cut short or edited: then it is left alone, neither sent nor deleted. */
function isEntry(input: unknown): input is Entry {
  if (!isRecord(input) || !isRecord(input.record) || !isRecord(input.record.receipt)) return false;
  const { state, record } = input;
  const isGone = state === 'sent' || state === 'taken-back';
  const texts = isGone ? ['id', 'survey'] : ['id', 'survey', 'sha256', 'sealed'];
  if (texts.some((field) => typeof record[field] !== 'string') || typeof record.savedAt !== 'number')
    return false;
  if (state === 'sent') return typeof record.sentAt === 'number';
  if (state === 'taken-back') return typeof record.takenBackAt === 'number';
  return state === 'waiting' || (state === 'set-aside' && isRecord(record.problem));
}

function parseEntry(text: string | null): Entry | undefined {
  try {
    const input: unknown = JSON.parse(text ?? '');
    return isEntry(input) ? input : undefined;
  } catch {
    return undefined;
  }
}

/** Sealed records in `localStorage`, which most browsers keep but none promises to write to the disk at once. */
export function pageStorageEntries(storage: PageStorage): EntryStore {
  const keyOf = (id: string) => PREFIX + id;
  return {
    ids() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    },
    get: (id) => parseEntry(storage.getItem(keyOf(id))),
    set: (entry) => storage.setItem(keyOf(entry.record.id), JSON.stringify(entry)),
    remove(asRead) {
      const key = keyOf(asRead.record.id);
      if (storage.getItem(key) === JSON.stringify(asRead)) storage.removeItem(key);
    },
  };
}
