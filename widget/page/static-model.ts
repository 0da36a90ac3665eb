import { signal } from '@preact/signals';
import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../src/response/session.ts';
import { usualDisplay, type DisplaySettings } from '../display/display-settings.ts';
import type { ReadingsOf } from '../furigana/readings-of.ts';
import type { Reader } from '../reading/reader.ts';
import type { FinalState, SurveyModel } from '../survey-model.ts';
import type { Place } from './draft/place.ts';
import type { Translate } from '../text/translate.ts';
import type { VoicesDoor } from '../voices/voices-door.ts';

/** A survey that stands still: for the server, which draws the first question, and for measuring a step. */
export function staticModel(shown: {
  readonly questionnaire: LocalQuestionnaire;
  readonly session: Session;
  readonly translate: Translate;
  readonly phrasesOf: PhrasesOf;
  readonly readingsOf?: ReadingsOf | undefined;
  readonly display?: DisplaySettings;
  readonly reader?: Reader | undefined;
  readonly final?: FinalState | undefined;
  readonly voices?: VoicesDoor | undefined;
}): SurveyModel {
  return {
    questionnaire: signal(shown.questionnaire),
    session: signal(shown.session),
    translate: signal(shown.translate),
    phrasesOf: signal(shown.phrasesOf),
    readingsOf: signal(shown.readingsOf),
    final: signal(shown.final),
    display: {
      settings: signal(shown.display ?? usualDisplay),
      reader: signal(shown.reader),
      change: () => undefined,
    },
    sheet: signal(0),
    place: signal<Place>('free'),
    resumedFrom: signal(undefined),
    shared: undefined,
    voices: shown.voices,
    dispatch: () => undefined,
    changeLanguage: () => undefined,
    tryAgain: () => undefined,
    startAnew: () => undefined,
    sendUninvited: () => undefined,
    takeOver: () => Promise.resolve(),
    discard: () => Promise.resolve(false),
  };
}
