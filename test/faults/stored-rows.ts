import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';

/** What stands in the collector's database file, whatever its API says. */
export interface StoredRows {
  has(id: string): boolean;
  /** Of these words, those that stand in more than one response. */
  doubled(words: readonly string[]): readonly string[];
  close(): void;
}

const CountSchema = v.object({ rows: v.number() });

export function openStoredRows(dataDir: string): StoredRows {
  const database = new Database(join(dataDir, 'koe.sqlite'), { readonly: true });
  const byId = database.prepare('select count(*) as rows from responses where id = ?');
  const byWord = database.prepare('select count(distinct response_id) as rows from voices where text = ?');
  return {
    has: (id) => v.parse(CountSchema, byId.get(id)).rows === 1,
    doubled: (words) => words.filter((word) => v.parse(CountSchema, byWord.get(word)).rows > 1),
    close: () => void database.close(),
  };
}
