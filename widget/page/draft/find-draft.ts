import type { Session } from '../../../src/response/session.ts';
import type { FinalState } from '../../survey-model.ts';
import type { Device } from '../device.ts';
import { isFinishedMark } from '../draft-of.ts';
import { resumeDraft } from '../resume-draft.ts';
import type { SurveyState } from '../survey-state.ts';

/** What a slot holds, seen from the survey on the screen. */
export interface FoundDraft {
  /** What would be gone on with; undefined when there is nothing of this entrance's. */
  readonly session: Session | undefined;
  /** It was finished: only how far it has come is left to be told. */
  readonly isOver: boolean;
  /** Where its response stands, if the device knows it. */
  readonly state: FinalState | undefined;
  /** Milliseconds since the epoch. */
  readonly savedAt: number | undefined;
  readonly heldSince: number;
}

function fit(content: unknown, { session, questionnaire, isTouched }: SurveyState): Session | undefined {
  const asKept = resumeDraft(content, session.value, false, questionnaire.value);
  // This page's own, come back from another tab: what stands there is newer than what stands here.
  const isOwn = asKept?.id === session.value.id;
  return isTouched && !isOwn ? resumeDraft(content, session.value, true, questionnaire.value) : asKept;
}

export async function findDraft(
  slot: string,
  survey: SurveyState,
  { drafts, stateOf }: Pick<Device, 'drafts' | 'stateOf'>,
): Promise<FoundDraft> {
  const kept = await drafts.load(slot);
  const id = fit(kept?.content, survey)?.id;
  const state = id === undefined ? undefined : await stateOf(id);
  return {
    // The person may have gone on meanwhile.
    session: fit(kept?.content, survey),
    isOver: state !== undefined || isFinishedMark(kept?.content),
    state,
    savedAt: kept?.savedAt,
    heldSince: kept?.heldSince ?? 0,
  };
}
