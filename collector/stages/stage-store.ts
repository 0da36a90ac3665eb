import type { Transaction } from 'kysely';
import { nextStage } from '../../src/protocol/next-stage.ts';
import type { Reached, Stage } from '../../src/protocol/stage.ts';
import { noteIn } from '../audit/audit-log.ts';
import { againIfUndone } from '../storage/again-if-undone.ts';
import { holdResponse } from '../storage/hold-response.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { Tables } from '../storage/tables.ts';
import { reachedStages } from './reached-stages.ts';

/** Who says that a response has come to a stage. */
export interface Report {
  readonly response: string;
  readonly stage: Stage;
  readonly who: string;
}

export interface StageStore {
  /**
   * Notes what was reported, and in the audit log who did (X9). Resolves to all stages that the response has come to;
   * `goes-back` where it has come further, and undefined where there is none. Rejects with `StoreError`.
   */
  report(report: Report, at: string): Promise<readonly Reached[] | 'goes-back' | undefined>;
}

export const createStageStore = (database: Database): StageStore => ({
  report: (given, at) =>
    orStoreError(() =>
      againIfUndone(() => database.transaction().execute((writing) => report(writing, given, at))),
    ),
});

async function report(writing: Transaction<Tables>, { response, stage, who }: Report, at: string) {
  const held = await holdResponse(writing, response);
  if (!held) return undefined;
  const reached = await reachedStages(writing, response, held.receivedAt);
  const meant = nextStage(
    reached.map((each) => each.stage),
    stage,
  );
  if (meant === 'goes-back') return meant;
  if (meant === 'told-before') return reached;
  await writing
    .insertInto('response_stages')
    .values({ response_id: response, stage, reached_at: at })
    .execute();
  await noteIn(writing, { who, did: 'report-stage', about: { response, stage }, count: 1 }, at);
  return [...reached, { stage, at }];
}
