import type { Database } from '../storage/open-database.ts';

/** An instance that ended in between has its turn for so long; each batch begins it anew. */
const TURN_MS = 60_000;

/** Whether it is this instance's turn to erase what is due: one at a time, of however many. */
export async function takeTurn(database: Database, now: number): Promise<boolean> {
  const taken = await database
    .updateTable('erasure_head')
    .set({ claimed_until: new Date(now + TURN_MS).toISOString() })
    .where('claimed_until', '<=', new Date(now).toISOString())
    .returning('id')
    .execute();
  return taken.length > 0;
}

export async function keepTurn(database: Database, now: number): Promise<void> {
  await database
    .updateTable('erasure_head')
    .set({ claimed_until: new Date(now + TURN_MS).toISOString() })
    .execute();
}

export async function giveTurnBack(database: Database): Promise<void> {
  await database.updateTable('erasure_head').set({ claimed_until: '' }).execute();
}
