import type { Transaction } from 'kysely';
import { againIfUndone } from '../storage/again-if-undone.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { Tables } from '../storage/tables.ts';
import { chained, type Link } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';

/** What somebody did with what customers told. */
export interface Deed {
  /** `token` and its id, or `command` and its name. */
  readonly who: string;
  readonly did:
    'read-voices' | 'read-contact' | 'export' | 'list-withdrawals' | 'erase' | 'erase-audit' | 'report-stage';
  /** Which, by ids and places: no word and no address of a customer. */
  readonly about: Readonly<Record<string, string | number>>;
  readonly count: number;
}

/** Who read or erased what, each entry chained to the one before. */
export interface AuditLog {
  /** Resolves once the entry is on disk; rejects with `StoreError`, and then nothing is to be told. */
  note(deed: Deed): Promise<void>;
  /** The last entry, to be noted where nobody who can write to the database can. */
  head(): Promise<Link>;
}

export function createAuditLog(database: Database, now: () => number): AuditLog {
  return {
    note: (deed) =>
      orStoreError(() =>
        againIfUndone(() =>
          database.transaction().execute((writing) => noteIn(writing, deed, new Date(now()).toISOString())),
        ),
      ),
    head: () =>
      orStoreError(() =>
        database.selectFrom('audit_head').select(['position', 'hash']).executeTakeFirstOrThrow(),
      ),
  };
}

/** In the transaction in hand, so that what was done and that it was done are there together or not at all. */
export async function noteIn(writing: Transaction<Tables>, deed: Deed, at: string): Promise<void> {
  const { who, did, about, count } = deed;
  const entry = chained(await holdHead(writing), { at, who, did, about: canonicalJson(about), count });
  await writing.insertInto('audit_entries').values(entry).execute();
  await writing.updateTable('audit_head').set({ position: entry.position, hash: entry.hash }).execute();
}

/** Written first, the row is locked until the commit: every other instance waits here. */
export const holdHead = (writing: Transaction<Tables>): Promise<Link> =>
  writing
    .updateTable('audit_head')
    .set(({ ref }) => ({ position: ref('position') }))
    .returning(['position', 'hash'])
    .executeTakeFirstOrThrow();
