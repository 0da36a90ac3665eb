import { computed, signal } from '@preact/signals';
import { localize } from '../../src/questionnaire/localize.ts';
import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import { splitPhrases } from '../../src/phrases/split-phrases.ts';
import type { LocalQuestionnaire, QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import { nextSession } from '../../src/response/next-session.ts';
import type { Session, SessionEvent } from '../../src/response/session.ts';
import { startSession } from '../../src/response/start-session.ts';
import { readingsOf } from '../furigana/furigana.ts';
import { isJapanese } from '../furigana/is-japanese.ts';
import type { Display } from '../display/display.ts';
import { exampleDisplay } from './example-display.ts';
import type { SharedDevice } from '../page/shared/shared-device.ts';
import type { Place } from '../page/draft/place.ts';
import type { FinalState, SurveyModel } from '../survey-model.ts';
import { allWords } from '../text/all-words.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { wordsLanguage } from '../text/words-language.ts';
import type { VoicesDoor } from '../voices/voices-door.ts';

export interface ExampleModel extends SurveyModel {
  /** Every event so far, oldest first. */
  readonly events: SessionEvent[];
  readonly setFinal: (final: FinalState) => void;
}

interface ExampleModelOptions {
  /** What each language's tag gives; the page opens in the first. */
  readonly inLanguage: (lang: string) => LocalQuestionnaire;
  readonly lang: string;
  /** What stands answered, suggested or final at the start. */
  readonly session?: Partial<Session>;
  readonly final?: FinalState;
  readonly place?: Place;
  readonly resumedFrom?: number;
  readonly shared?: SharedDevice;
  readonly display?: Display;
  readonly voices?: VoicesDoor;
  /** Whether the device lets go of what was answered. */
  readonly canDiscard?: boolean;
}

/** The same in every run. */
const countingBytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, index) => index);
/** As the collector and the build find them. */
const phrasesIn =
  (lang: string): PhrasesOf =>
  (text) =>
    splitPhrases(text, lang);

/** The survey's model without its effects: real sessions, nothing saved or sent. */
export function exampleModel({
  inLanguage,
  lang,
  session: start,
  final,
  place = 'free',
  resumedFrom,
  shared,
  display = exampleDisplay(),
  voices,
  canDiscard = true,
}: ExampleModelOptions): ExampleModel {
  const questionnaire = signal(inLanguage(lang));
  const newSession = (): Session =>
    startSession({
      questionnaire: questionnaire.value,
      lang: questionnaire.value.lang,
      channel: 'link',
      now: Date.UTC(2026, 10, 23, 5),
      randomBytes: countingBytes,
    });
  const session = signal({ ...newSession(), ...start });
  const translate = signal(createPlainTranslator(allWords[wordsLanguage(lang)]));
  const shownFinal = signal(final);
  const sheet = signal(0);
  const shownPhrases = signal(phrasesIn(lang));
  const events: SessionEvent[] = [];
  const begin = () => {
    sheet.value += 1;
    shownFinal.value = undefined;
    session.value = newSession();
  };
  const dispatch = (event: SessionEvent) => {
    events.push(event);
    const before = session.value.stage;
    session.value = nextSession(session.value, event, questionnaire.value);
    if (session.value.stage !== before) shownFinal.value = { state: 'saving' };
  };
  return {
    questionnaire,
    session,
    translate,
    phrasesOf: shownPhrases,
    final: shownFinal,
    readingsOf: computed(() =>
      display.settings.value.furigana && isJapanese(questionnaire.value.lang) ? readingsOf : undefined,
    ),
    display,
    sheet,
    place: signal<Place>(place),
    resumedFrom: signal(resumedFrom),
    shared,
    voices,
    events,
    dispatch,
    setFinal: (next) => {
      shownFinal.value = next;
    },
    changeLanguage: (next) => {
      questionnaire.value = inLanguage(next);
      translate.value = createPlainTranslator(allWords[wordsLanguage(next)]);
      shownPhrases.value = phrasesIn(next);
      dispatch({ type: 'language-changed', lang: next });
    },
    tryAgain: () => {
      shownFinal.value = { state: 'saving' };
    },
    startAnew: begin,
    sendUninvited: () => {
      shownFinal.value = { state: 'saving' };
    },
    takeOver: () => Promise.resolve(),
    discard: () => {
      if (canDiscard) begin();
      return Promise.resolve(canDiscard);
    },
  };
}

/** A real questionnaire in all its languages. */
export const modelOf = (
  document: QuestionnaireDocument,
  options: Omit<ExampleModelOptions, 'inLanguage'>,
): ExampleModel => exampleModel({ ...options, inLanguage: (lang) => localize(document, lang) });

/** A questionnaire around one example, with a question before and after it. */
export const aroundQuestion = (question: LocalQuestion): LocalQuestionnaire => {
  const neighbour = (id: string): LocalQuestion => ({
    id,
    kind: 'consent',
    words: { title: `${question.words.title}（${id}）`, yes: 'はい', no: 'いいえ' },
  });
  return {
    id: 'example',
    revision: 1,
    taxonomy: '1',
    lang: 'ja',
    languages: ['ja', 'en'],
    title: 'ご契約の手続きについてのアンケート',
    purpose: 'ご契約の手続きがどうだったかをお聞きして、説明や対応をよりよくするために使います。',
    questions: [neighbour('before'), question, neighbour('after')],
  };
};
