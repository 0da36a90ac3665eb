import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';

const contact = v.object({ response_id: v.string(), by: v.string(), sealed: v.nullable(v.string()) });

/** How customers may be contacted, read from the database file and not through the API. */
export function contactRows(dataDir: string): readonly v.InferOutput<typeof contact>[] {
  const database = new Database(join(dataDir, 'koe.sqlite'), { readonly: true });
  try {
    return v.parse(v.array(contact), database.prepare('select * from contacts').all());
  } finally {
    database.close();
  }
}
