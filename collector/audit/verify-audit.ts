import type { Database } from '../storage/open-database.ts';
import type { AuditEntriesTable } from '../storage/audit-tables.ts';
import { chainFault, type Link } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';

const AT_ONCE = 1_000;

/** `fault`: the first thing that is amiss. */
export type AuditVerdict =
  | { readonly ok: true; readonly first: number; readonly head: Link }
  | { readonly ok: false; readonly fault: string };

/**
 * Goes through the whole chain, from where it was erased up to its head. `noted`: an entry as it was written down
 * elsewhere; without one, nobody can tell an end that was cut off together with what the database says of its head.
 */
export async function verifyAudit(database: Database, noted?: Link): Promise<AuditVerdict> {
  for (;;) {
    const ends = await readEnds(database);
    const fault = (await walk(database, ends, noted)) ?? notedFault(ends, noted);
    if (fault === undefined)
      return { ok: true, first: ends.erased_through + 1, head: { position: ends.position, hash: ends.hash } };
    // Entries may have been erased, as it is due, while they were gone through.
    if ((await readEnds(database)).erased_through === ends.erased_through) return { ok: false, fault };
  }
}

const readEnds = (database: Database) =>
  database
    .selectFrom('audit_head')
    .select(['position', 'hash', 'erased_through', 'erased_hash'])
    .executeTakeFirstOrThrow();
type Ends = Awaited<ReturnType<typeof readEnds>>;

async function walk(database: Database, ends: Ends, noted: Link | undefined): Promise<string | undefined> {
  let last: Link = { position: ends.erased_through, hash: ends.erased_hash };
  const beginning = canonicalJson({ through: last.position, hash: last.hash });
  let isBeginningNoted = last.position === 0;
  while (last.position < ends.position) {
    const entries = await entriesBetween(database, last.position, ends.position);
    if (entries.length === 0) return `entry ${last.position + 1} is missing, and all up to ${ends.position}`;
    for (const entry of entries) {
      const fault = chainFault(last, entry) ?? unlikeNoted(entry, noted);
      if (fault !== undefined) return fault;
      isBeginningNoted ||= entry.did === 'erase-audit' && entry.about === beginning;
      last = entry;
    }
  }
  if (last.hash !== ends.hash) return `entry ${last.position} is not the one that was written last`;
  if (!isBeginningNoted) return `entries up to ${ends.erased_through} are gone, and no entry tells of it`;
  return undefined;
}

const entriesBetween = (database: Database, after: number, through: number): Promise<AuditEntriesTable[]> =>
  database
    .selectFrom('audit_entries')
    .where('position', '>', after)
    .where('position', '<=', through)
    .orderBy('position')
    .limit(AT_ONCE)
    .selectAll()
    .execute();

const unlikeNoted = ({ position, hash }: Link, noted: Link | undefined): string | undefined =>
  noted?.position === position && noted.hash !== hash
    ? `entry ${position} is another one than was noted elsewhere`
    : undefined;

function notedFault(ends: Ends, noted: Link | undefined): string | undefined {
  if (!noted) return undefined;
  if (noted.position > ends.position)
    return `entries ${ends.position + 1} to ${noted.position} are gone: the one that was noted elsewhere is the last of them`;
  if (noted.position < ends.erased_through)
    return `entry ${noted.position} was erased since it was noted; note a later one`;
  return unlikeNoted({ position: ends.erased_through, hash: ends.erased_hash }, noted);
}
