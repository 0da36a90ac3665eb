import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { nextSession } from '../../src/response/next-session.ts';
import type { Session } from '../../src/response/session.ts';
import type { Display } from '../display/display.ts';
import { usualDisplay } from '../display/display-settings.ts';
import { followReadings } from '../furigana/follow-readings.ts';
import { isJapanese } from '../furigana/is-japanese.ts';
import type { ReadingsOf } from '../furigana/readings-of.ts';
import type { SurveyModel } from '../survey-model.ts';
import type { Translate } from '../text/translate.ts';
import { createLanguageChange, type LanguageEnvironment } from './change-language.ts';
import type { VoicesDoor } from '../voices/voices-door.ts';
import type { Device } from './device.ts';
import { keepDraft, type DraftEnvironment } from './draft/keep-draft.ts';
import { noDraft } from './draft/no-draft.ts';
import { createFinisher } from './finish-survey.ts';
import { loadOnce } from './load-once.ts';
import { clearItself, type SharedEnvironment } from './shared/clear-itself.ts';
import { createSurveyState } from './survey-state.ts';

export interface SurveyModelEnvironment extends LanguageEnvironment, Omit<DraftEnvironment, 'device'> {
  readonly questionnaire: LocalQuestionnaire;
  readonly sealingKey: SealingKey;
  readonly translate: Translate;
  readonly phrasesOf: PhrasesOf;
  readonly session: Session;
  /** The person had answered before the script came. */
  readonly isTouched: boolean;
  /** Present on a device that many people use: no draft is kept (P2), and it clears itself. */
  readonly shared: Omit<SharedEnvironment, 'clear' | 'now' | 'window'> | undefined;
  /** On a shared device, what the address still knows of whoever was here. */
  readonly forgetEntrance: () => void;
  readonly display: Display;
  readonly loadReadings: () => Promise<ReadingsOf>;
  readonly voices: VoicesDoor | undefined;
  readonly openDevice: () => Promise<Device>;
}

/** A model that lives; `resume` looks on the device for what an earlier visit left, and lets it be sent. */
export interface LiveSurveyModel extends SurveyModel {
  readonly resume: () => Promise<void>;
  /** From here on it is an ordinary survey. Writes nothing (P5). */
  readonly leaveInvitation: () => void;
  /** Goes on with a survey that was begun elsewhere, as if all of it had been answered here. */
  readonly goOnWith: (session: Session) => void;
}

export function createSurveyModel(environment: SurveyModelEnvironment): LiveSurveyModel {
  const survey = createSurveyState(environment);
  const { questionnaire, session, translate, phrasesOf, final, sheet, resumedFrom } = survey;
  const device = loadOnce(environment.openDevice);
  const draft = environment.shared ? noDraft(survey) : keepDraft(survey, { ...environment, device });
  const finisher = createFinisher(survey, device, () => void draft.keep());
  const isAway = () => draft.place.value === 'elsewhere' || draft.place.value === 'moved';

  const changeLanguage = createLanguageChange(survey, environment);
  const clear = () => {
    environment.forgetEntrance();
    environment.display.change(usualDisplay);
    survey.restart();
    // One that is on its way is not wanted any more.
    changeLanguage(questionnaire.value.lang);
  };
  const shared = environment.shared && clearItself(survey, { ...environment, ...environment.shared, clear });

  return {
    questionnaire,
    session,
    translate,
    phrasesOf,
    readingsOf: followReadings(
      () => environment.display.settings.value.furigana && isJapanese(questionnaire.value.lang),
      environment.loadReadings,
    ),
    final,
    display: environment.display,
    sheet,
    place: draft.place,
    resumedFrom,
    voices: environment.voices,
    dispatch(event) {
      // What is durable does not change any more, two taps finish once, and what goes on in another tab stands still.
      if ((final.value && final.value.state !== 'not-saved') || isAway()) return;
      const before = session.value;
      const after = nextSession(before, event, questionnaire.value);
      if (after === before) return;
      survey.isTouched = true;
      if (after.at !== before.at) resumedFrom.value = undefined;
      if (after.stage === 'finished') {
        session.value = after;
        void finisher.finish();
      } else {
        survey.show(after, undefined);
        void draft.keep();
      }
    },
    changeLanguage,
    shared,
    tryAgain() {
      if (final.value?.state === 'not-saved') void finisher.finish();
      else void finisher.sendNow();
    },
    startAnew() {
      // Who came second has begun one of their own by then, perhaps with a tap.
      if (draft.place.value !== 'elsewhere') survey.begin();
      draft.beginBeside();
    },
    takeOver: () => draft.takeOver().catch(() => undefined),
    discard: () =>
      draft.discard().then(
        () => true,
        () => false,
      ),
    leaveInvitation() {
      survey.isUninvited = true;
    },
    goOnWith(begun) {
      survey.begin();
      survey.isTouched = true;
      survey.show(begun, undefined);
      void draft.keep();
    },
    sendUninvited() {
      const { answers, at, startedAt } = session.value;
      survey.begin();
      survey.isTouched = true;
      const again = { ...session.value, answers, at, startedAt, stage: 'finished' } as const;
      survey.show(again, { state: 'saving' });
      draft.beginBeside();
      void finisher.finish();
    },
    async resume() {
      const { delivery } = await device();
      delivery.onChange(() => void finisher.refresh());
      await draft.look();
    },
  };
}
