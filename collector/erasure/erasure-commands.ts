import { setTimeout as wait } from 'node:timers/promises';
import { noteIn, type AuditLog } from '../audit/audit-log.ts';
import { againIfUndone } from '../storage/again-if-undone.ts';
import type { Database } from '../storage/open-database.ts';
import { eraseDue, type EraseDueWorld } from './erase-due.ts';
import { eraseResponses } from './erase-responses.ts';

/** Long enough for whatever waits for the database. */
const PAUSE_MS = 50;

/** A line a request to have a response withdrawn, oldest first: when it was asked, the response, how it stands. */
export async function listWithdrawals(database: Database, audit: Pick<AuditLog, 'note'>): Promise<string> {
  const rows = await database
    .selectFrom('withdrawals as withdrawal')
    .leftJoin('responses as response', 'response.id', 'withdrawal.response_id')
    .leftJoin('erased_responses as erased', 'erased.id', 'withdrawal.response_id')
    .select([
      'withdrawal.requested_at',
      'withdrawal.response_id',
      'response.survey',
      'response.receipt',
      'erased.erased_at',
    ])
    .orderBy('withdrawal.requested_at')
    .execute();
  if (rows.length > 0)
    await audit.note({
      who: 'command list-withdrawals',
      did: 'list-withdrawals',
      about: {},
      count: rows.length,
    });
  return rows
    .map(({ requested_at, response_id, survey, receipt, erased_at }) => {
      const stands =
        receipt === null ? `erased ${erased_at ?? ''}`.trimEnd() : `kept\t${receipt}\t${survey ?? ''}`;
      return `${requested_at}\t${response_id}\t${stands}`;
    })
    .join('\n');
}

/** Erases a response because people have decided so; that it was, and why, is on record in the same transaction. */
export async function eraseOnRequest(id: string, database: Database, now: number): Promise<string> {
  const at = new Date(now).toISOString();
  const erased = await againIfUndone(() =>
    database.transaction().execute(async (writing) => {
      const [gone] = await eraseResponses(writing, [id], at);
      if (gone !== undefined)
        await noteIn(writing, { who: 'command erase', did: 'erase', about: { response: id }, count: 1 }, at);
      return gone;
    }),
  );
  return erased === undefined ? `Gone already: ${id}` : `Erased: ${id}`;
}

/** Erases what is due, in words. */
export async function eraseDueCommand(world: Omit<EraseDueWorld, 'who' | 'pause'>): Promise<string> {
  const erased = await eraseDue({ ...world, who: 'command erase-due', pause: () => wait(PAUSE_MS, true) });
  if (!erased) return 'Another one is at it.';
  return Object.entries(erased)
    .map(([kind, count]) => `${kind}\t${count}`)
    .join('\n');
}
