import * as v from 'valibot';
import type { FedVoice } from '../../src/protocol/voices-reply.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import { listNew } from './list-new.ts';

/** Every voice once, in an order that never changes. Rejects with `StoreError` when the database cannot be used. */
export interface VoiceFeed {
  /**
   * The voices whose place is beyond `position`, at most so many. All that was stored before is among them or follows:
   * whoever always goes on after the last one misses none, however many instances store at the same time.
   * @param site key of the one site whose voices are wanted; null: all
   */
  after(position: number, most: number, site?: string | null): Promise<readonly FedVoice[]>;
}

const NamesSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

export function createVoiceFeed(database: Database): VoiceFeed {
  return {
    after: (position, most, site = null) =>
      orStoreError(async () => {
        await listNew(database);
        const rows = await rowsAfter(database, position, most, site);
        const consents = await consentsOf(database, [...new Set(rows.map(({ response }) => response))]);
        return rows.map(({ topics, taxonomy, closedSiteResponse, ...row }) => ({
          ...row,
          isSiteClosed: closedSiteResponse !== null,
          topics: v.parse(NamesSchema, topics),
          taxonomy: v.parse(NamesSchema, taxonomy),
          consents: consents.get(row.response) ?? {},
        }));
      }),
  };
}

const rowsAfter = (database: Database, position: number, most: number, site: string | null) =>
  database
    .selectFrom('listed_voices as place')
    .innerJoin('voices as voice', (join) =>
      join.onRef('voice.response_id', '=', 'place.response_id').onRef('voice.ordinal', '=', 'place.ordinal'),
    )
    .innerJoin('responses as response', 'response.id', 'place.response_id')
    .leftJoin('contacts as contact', 'contact.response_id', 'place.response_id')
    .leftJoin('withdrawals as withdrawal', 'withdrawal.response_id', 'place.response_id')
    .leftJoin('closed_site_responses as closed', 'closed.response_id', 'place.response_id')
    .where('place.position', '>', position)
    .$if(site !== null, (voices) => voices.where('response.site', '=', site))
    .orderBy('place.position')
    .limit(most)
    .select([
      'place.position',
      'response.id as response',
      'voice.ordinal',
      'response.receipt',
      'response.survey',
      'response.revision',
      'response.lang',
      'response.channel',
      'response.site',
      'closed.response_id as closedSiteResponse',
      'response.finished_at as finishedAt',
      'response.received_at as receivedAt',
      'voice.question',
      'voice.class',
      'voice.topics',
      'voice.taxonomy',
      'voice.taxonomy_version as taxonomyVersion',
      'voice.text',
      'contact.by as contact',
      'withdrawal.requested_at as withdrawalRequestedAt',
    ])
    .execute();

async function consentsOf(
  database: Database,
  responses: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, boolean>>>> {
  if (responses.length === 0) return new Map();
  const rows = await database
    .selectFrom('consents')
    .where('response_id', 'in', responses)
    .selectAll()
    .execute();
  const byResponse = Map.groupBy(rows, (row) => row.response_id);
  return new Map(
    [...byResponse].map(([id, given]) => [
      id,
      Object.fromEntries(given.map((row) => [row.question, row.given === 1])),
    ]),
  );
}
