import { batch, signal, type Signal } from '@preact/signals';
import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../src/response/session.ts';
import type { FinalState } from '../survey-model.ts';
import type { Translate } from '../text/translate.ts';

/** What one survey on the screen is made of. Views read it; what finishes, keeps and translates it changes it. */
export interface SurveyState {
  readonly questionnaire: Signal<LocalQuestionnaire>;
  readonly translate: Signal<Translate>;
  readonly phrasesOf: Signal<PhrasesOf>;
  readonly session: Signal<Session>;
  readonly final: Signal<FinalState | undefined>;
  /** Raised with each survey begun on this page: whatever an earlier one left in a field goes with it. */
  readonly sheet: Signal<number>;
  /** When what is gone on with was last saved (milliseconds since the epoch), until the person moves on from it. */
  readonly resumedFrom: Signal<number | undefined>;
  sealingKey: SealingKey;
  /** The person has done something in this survey on this page. */
  isTouched: boolean;
  /** Its invitation is good for nothing: what is finished is sent without. */
  isUninvited: boolean;
  readonly show: (session: Session, final: FinalState | undefined) => void;
  /** A survey from its first question, with a new id. */
  readonly begin: () => void;
  /** The same as the page was when it came, language and all: for the next person. */
  readonly restart: () => void;
}

export function createSurveyState(start: {
  readonly questionnaire: LocalQuestionnaire;
  readonly translate: Translate;
  readonly phrasesOf: PhrasesOf;
  readonly session: Session;
  readonly sealingKey: SealingKey;
  readonly isTouched: boolean;
  readonly newSession: (questionnaire: LocalQuestionnaire) => Session;
}): SurveyState {
  const { newSession, sealingKey, isTouched } = start;
  const questionnaire = signal(start.questionnaire);
  const session = signal(start.session);
  const final = signal<FinalState>();
  const sheet = signal(0);
  const resumedFrom = signal<number>();
  const show = (next: Session, state: FinalState | undefined) =>
    batch(() => {
      session.value = next;
      final.value = state;
    });
  const translate = signal(start.translate);
  const phrasesOf = signal(start.phrasesOf);
  const state: SurveyState = {
    questionnaire,
    translate,
    phrasesOf,
    session,
    final,
    sheet,
    resumedFrom,
    sealingKey,
    isTouched,
    isUninvited: false,
    show,
    begin: () =>
      batch(() => {
        state.isTouched = false;
        state.isUninvited = false;
        sheet.value += 1;
        resumedFrom.value = undefined;
        show(newSession(questionnaire.value), undefined);
      }),
    restart: () =>
      batch(() => {
        state.sealingKey = sealingKey;
        questionnaire.value = start.questionnaire;
        translate.value = start.translate;
        phrasesOf.value = start.phrasesOf;
        state.begin();
      }),
  };
  return state;
}
