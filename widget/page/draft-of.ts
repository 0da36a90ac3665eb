import { isRecord } from '../../src/questions/is-record.ts';
import type { Session } from '../../src/response/session.ts';
import type { FinalState } from '../survey-model.ts';

const isDurable = (final: FinalState | undefined): boolean =>
  final !== undefined && final.state !== 'saving' && final.state !== 'not-saved';

/**
 * What is kept of a survey among the drafts. Until its response is durable that is all of it; afterwards only a mark,
 * so that a reload, and a browser that was killed, can show how far the response has come: the answers are sealed
 * now, and gone from there (P1).
 */
export const draftOf = (session: Session, final: FinalState | undefined): Session =>
  isDurable(final)
    ? { ...session, stage: 'finished', answers: {}, suggested: {} }
    : { ...session, stage: 'answering' };

export const isFinishedMark = (draft: unknown): boolean => isRecord(draft) && draft.stage === 'finished';
