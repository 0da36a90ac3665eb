import type { Entry } from './entry.ts';

/** One entry a response under one key, so that each step from waiting to sent is a single write. */
export interface EntryStore {
  /** In any order. */
  ids(): readonly string[];
  get(id: string): Entry | undefined;
  set(entry: Entry): void;
  /** Removes the entry, unless it has changed since it was read. */
  remove(asRead: Entry): void;
}
