import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';

const withdrawal = v.object({ response_id: v.string(), requested_at: v.string() });

/** What customers asked to have withdrawn, read from the database file and not through the API. */
export function withdrawalRows(dataDir: string): readonly v.InferOutput<typeof withdrawal>[] {
  const database = new Database(join(dataDir, 'koe.sqlite'), { readonly: true });
  try {
    return v.parse(v.array(withdrawal), database.prepare('select * from withdrawals').all());
  } finally {
    database.close();
  }
}
