import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { holdHead, noteIn } from './audit-log.ts';

/**
 * Erases the oldest entries, where they are older than `before`, and notes up to where: the chain begins there from now
 * on. The last entry stays. Resolves to how many were erased.
 */
export async function eraseEntries(
  writing: Transaction<Tables>,
  who: string,
  before: string,
  most: number,
  at: string,
): Promise<number> {
  const head = await holdHead(writing);
  const oldest = await writing
    .selectFrom('audit_entries')
    .where('position', '<', head.position)
    .orderBy('position')
    .limit(most)
    .select(['position', 'hash', 'at'])
    .execute();
  const firstKept = oldest.findIndex((entry) => entry.at >= before);
  const erased = firstKept === -1 ? oldest : oldest.slice(0, firstKept);
  const last = erased.at(-1);
  if (!last) return 0;
  // First: only what lies before it may be deleted.
  await writing
    .updateTable('audit_head')
    .set({ erased_through: last.position, erased_hash: last.hash })
    .execute();
  await writing.deleteFrom('audit_entries').where('position', '<=', last.position).execute();
  const about = { through: last.position, hash: last.hash };
  await noteIn(writing, { who, did: 'erase-audit', about, count: erased.length }, at);
  return erased.length;
}
