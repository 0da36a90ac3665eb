import * as v from 'valibot';
import { INVITATION_CHANNELS, type Invitation } from '../../../src/invitation/invitation.ts';
import { againIfUndone } from '../../storage/again-if-undone.ts';
import type { Database } from '../../storage/open-database.ts';
import { orStoreError } from '../../storage/store-error.ts';
import type { MintedInvitationsTable } from '../../storage/tables.ts';
import type { Asked } from './may-ask.ts';

/** Where in a run over a file something stood. */
export interface RunLine {
  readonly run: string;
  readonly line: number;
}

export interface Minted {
  readonly invitation: Invitation;
  readonly subject: string | undefined;
  readonly mintedBy: string;
  readonly from: RunLine | undefined;
}

/** What was minted. Every method rejects with `StoreError` when the database cannot be used. */
export interface MintStore {
  /** By id. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, Minted>>;
  /** By subject. */
  askedAbout(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly Asked[]>>;
  /**
   * Keeps what is new, and resolves to the ids of that once it is on disk. The unique keys decide: an id stands for one
   * invitation, and a subject is asked about once in each survey.
   */
  keep(minted: readonly Minted[]): Promise<ReadonlySet<string>>;
}

export function createMintStore(database: Database): MintStore {
  return {
    find: (ids) =>
      orStoreError(async () => {
        if (ids.length === 0) return new Map();
        const query = database.selectFrom('minted_invitations').where('invitation_id', 'in', ids);
        return new Map(
          (await query.selectAll().execute()).map((row) => [row.invitation_id, mintedFrom(row)]),
        );
      }),
    askedAbout: (subjects) =>
      orStoreError(async () => {
        if (subjects.length === 0) return new Map();
        const rows = await database
          .selectFrom('minted_invitations as minted')
          .leftJoin('declined_invitations as declined', 'declined.invitation_id', 'minted.invitation_id')
          .where('minted.subject', 'in', subjects)
          .select(['minted.subject', 'minted.survey', 'minted.invitation_id as id', 'declined_at'])
          .execute();
        const asked = rows.map(({ subject, id, survey, declined_at }) => ({
          subject: subject ?? '',
          id,
          survey,
          isDeclined: declined_at !== null,
        }));
        return Map.groupBy(asked, ({ subject }) => subject);
      }),
    keep: (minted) =>
      orStoreError(async () => {
        if (minted.length === 0) return new Set();
        const kept = await againIfUndone(() =>
          database
            .insertInto('minted_invitations')
            .values(inOrder(minted.map(rowOf)))
            .onConflict((conflict) => conflict.doNothing())
            .returning('invitation_id')
            .execute(),
        );
        return new Set(kept.map((row) => row.invitation_id));
      }),
  };
}

/** In the same order by everybody, so that two batches seldom wait for one another. */
const inOrder = (rows: readonly MintedInvitationsTable[]): readonly MintedInvitationsTable[] =>
  rows.toSorted((one, other) => (one.invitation_id < other.invitation_id ? -1 : 1));

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

function rowOf({ invitation, subject, mintedBy, from }: Minted): MintedInvitationsTable {
  return {
    invitation_id: invitation.id,
    survey: invitation.survey,
    channel: invitation.channel,
    site: invitation.site ?? null,
    subject: subject ?? null,
    minted_by: mintedBy,
    minted_at: time(invitation.mintedAt),
    opens_until: time(invitation.opensUntil),
    submits_until: time(invitation.submitsUntil),
    run: from?.run ?? null,
    line: from?.line ?? null,
  };
}

const ChannelSchema = v.picklist(INVITATION_CHANNELS);

function mintedFrom(row: MintedInvitationsTable): Minted {
  return {
    invitation: {
      id: row.invitation_id,
      survey: row.survey,
      channel: v.parse(ChannelSchema, row.channel),
      ...(row.site !== null && { site: row.site }),
      mintedAt: Date.parse(row.minted_at),
      opensUntil: Date.parse(row.opens_until),
      submitsUntil: Date.parse(row.submits_until),
    },
    subject: row.subject ?? undefined,
    mintedBy: row.minted_by,
    from: row.run === null || row.line === null ? undefined : { run: row.run, line: row.line },
  };
}
