import type { Database } from '../storage/open-database.ts';
import { againIfUndone } from '../storage/again-if-undone.ts';
import { tellSubscribers } from '../webhooks/tell-subscribers.ts';
import { voicesAsOccurrences } from '../webhooks/voices-as-occurrences.ts';

/** Two values a row; PostgreSQL and SQLite take many more in a statement. */
const LISTED_AT_ONCE = 1_000;

/**
 * Gives voices that are stored and have none yet their places in the feed. Not as they are stored: of two that are
 * stored at the same time the later place may be visible first, and who reads on from it would never see the earlier.
 * Here one lists at a time, whichever instance it is, and its places are visible before the next are given. With its
 * place a voice gets its webhooks: those who ask and those who are told miss none.
 */
export async function listNew(database: Database): Promise<void> {
  for (;;) {
    const waits = await database.selectFrom('unlisted_voices').select('ordinal').limit(1).executeTakeFirst();
    if (!waits) return;
    await againIfUndone(() => listSome(database));
  }
}

const listSome = (database: Database): Promise<void> =>
  database.transaction().execute(async (writing) => {
    // Written first, the row is locked until the commit: everybody else waits here.
    const { position } = await writing
      .updateTable('feed_head')
      .set(({ ref }) => ({ position: ref('position') }))
      .returning('position')
      .executeTakeFirstOrThrow();
    const rows = await writing
      .selectFrom('unlisted_voices')
      .selectAll()
      .orderBy('response_id')
      .orderBy('ordinal')
      .limit(LISTED_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    await writing
      .insertInto('listed_voices')
      .values(rows.map((row, at) => ({ position: position + at + 1, ...row })))
      .execute();
    await writing
      .deleteFrom('unlisted_voices')
      // Those that came meanwhile stay, and need not be looked at.
      .where('response_id', 'in', [...new Set(rows.map((row) => row.response_id))])
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('listed_voices')
            .whereRef('listed_voices.response_id', '=', 'unlisted_voices.response_id')
            .whereRef('listed_voices.ordinal', '=', 'unlisted_voices.ordinal')
            .select('position'),
        ),
      )
      .execute();
    await writing
      .updateTable('feed_head')
      .set({ position: position + rows.length })
      .execute();
    // After the rows were read: an endpoint that was added before a voice was stored is seen here.
    await tellSubscribers(writing, 'voice.received', () =>
      voicesAsOccurrences(writing, { after: position, since: '', most: rows.length }),
    );
  });
