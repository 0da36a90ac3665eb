import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';

const tables = {
  redemptions: v.object({ invitation_id: v.string(), response_id: v.string(), channel: v.string() }),
  declined_invitations: v.object({ invitation_id: v.string() }),
};

/** What became of invitations, read from the database file and not through the API. */
export function invitationRows(dataDir: string) {
  const database = new Database(join(dataDir, 'koe.sqlite'), { readonly: true });
  const rows = (table: keyof typeof tables): unknown[] => database.prepare(`select * from ${table}`).all();
  try {
    return {
      redeemed: v.parse(v.array(tables.redemptions), rows('redemptions')),
      declined: v.parse(v.array(tables.declined_invitations), rows('declined_invitations')),
    };
  } finally {
    database.close();
  }
}
