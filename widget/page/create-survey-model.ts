import { batch, signal } from '@preact/signals';
import type { SealingKey, SurveyReply } from '../../src/protocol/survey-reply.ts';
import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { nextSession } from '../../src/response/next-session.ts';
import { resumeSession } from '../../src/response/resume-session.ts';
import type { Session } from '../../src/response/session.ts';
import type { Display } from '../display/display.ts';
import type { FinalState, SurveyModel } from '../survey-model.ts';
import type { Translate } from '../text/translate.ts';
import type { Device } from './device.ts';
import { draftOf, isFinishedMark } from './draft-of.ts';
import { keepLatest } from './keep-latest.ts';
import { loadOnce } from './load-once.ts';
import type { Ownership } from './own-draft.ts';
import { resumeDraft } from './resume-draft.ts';

/** How long a visitor who comes back is shown what was sent, instead of a new survey. */
const RECALL_MS = 24 * 60 * 60 * 1000;

export interface SurveyModelEnvironment {
  readonly questionnaire: LocalQuestionnaire;
  readonly sealingKey: SealingKey;
  readonly translate: Translate;
  readonly session: Session;
  /** The person had answered before the script came. */
  readonly isTouched: boolean;
  /** False on a shared device (P2). */
  readonly keepsDrafts: boolean;
  readonly display: Display;
  readonly openDevice: () => Promise<Device>;
  /** Resolves once no other tab has the draft of this survey. */
  readonly ownDraft: () => Promise<Ownership>;
  /** The survey and the widget's words in another language. Rejects where there is no reception. */
  readonly loadLanguage: (lang: string) => Promise<SurveyReply & { readonly translate: Translate }>;
  readonly newSession: (questionnaire: LocalQuestionnaire) => Session;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A model that lives; `resume` looks on the device for what an earlier visit left, and lets it be sent. */
export interface LiveSurveyModel extends SurveyModel {
  readonly resume: () => Promise<void>;
}

const isRecent = (final: FinalState, now: number): boolean =>
  final.state !== 'sent' || now - final.sentAt < RECALL_MS;

export function createSurveyModel(environment: SurveyModelEnvironment): LiveSurveyModel {
  const { keepsDrafts, loadLanguage, newSession, now, ownDraft } = environment;
  const questionnaire = signal(environment.questionnaire);
  const translate = signal(environment.translate);
  const session = signal(environment.session);
  const final = signal<FinalState>();
  let { sealingKey, isTouched } = environment;
  let wantedLanguage = environment.questionnaire.lang;
  const device = loadOnce(environment.openDevice);
  /** Settles once the draft is ours and was looked at: until then it must not be overwritten (D5). */
  let looked: Promise<void> = Promise.resolve();
  const keepDraft = keepLatest(async () => {
    if (!keepsDrafts) return;
    const { drafts } = await device();
    await looked.catch(() => undefined);
    await drafts.save(session.value.survey, draftOf(session.value, final.value));
  });

  /** Asks the outbox anew: another tab may have sent it meanwhile (H1). */
  const refresh = async () => {
    const { id, stage } = session.value;
    if (stage !== 'finished') return;
    const state = await device()
      .then(({ stateOf }) => stateOf(id))
      .catch(() => undefined);
    if (state && session.value.id === id) final.value = state;
  };
  const finish = async () => {
    final.value = { state: 'saving' };
    try {
      const { finish: save, delivery } = await device();
      final.value = await save(session.value, questionnaire.value, sealingKey);
      if (final.value.state === 'not-saved') return;
      keepDraft();
      delivery.wake('tap');
      await refresh();
    } catch {
      // The code that saves could not be loaded.
      final.value = { state: 'not-saved', failure: 'unavailable' };
    }
  };
  const wake = () =>
    device().then(
      ({ delivery }) => delivery.wake('tap'),
      () => undefined,
    );
  const show = (next: Session, state: FinalState | undefined) =>
    batch(() => {
      session.value = next;
      final.value = state;
    });

  const translateTo = async (lang: string) => {
    const reply = await loadLanguage(lang).catch(() => undefined);
    if (wantedLanguage !== lang) return;
    if (!reply) {
      // Drawn once more, so that the choice on the screen falls back to the language that is shown.
      questionnaire.value = { ...questionnaire.value };
      return;
    }
    sealingKey = reply.sealingKey;
    batch(() => {
      const localized = { ...session.value, lang: reply.questionnaire.lang };
      // Between two revisions answers are fitted to what is asked now.
      session.value =
        localized.revision === reply.questionnaire.revision
          ? localized
          : (resumeSession(localized, reply.questionnaire) ?? newSession(reply.questionnaire));
      questionnaire.value = reply.questionnaire;
      translate.value = reply.translate;
    });
  };

  const look = async () => {
    const { delivery, drafts, stateOf } = await device();
    delivery.onChange(() => void refresh());
    if (!keepsDrafts) return;
    const ownership = await ownDraft();
    // What was begun beside the other tab's draft is a response of its own.
    if (ownership === 'contended' && isTouched) return;
    const draft = await drafts.load(session.value.survey);
    const resumed = () => resumeDraft(draft, session.value, isTouched, questionnaire.value);
    const id = resumed()?.id;
    const state = id === undefined ? undefined : await stateOf(id);
    const next = resumed();
    if (final.value) return;
    if (next && !state && !isFinishedMark(draft)) session.value = next;
    if (next && state && !isTouched && isRecent(state, now())) show({ ...next, stage: 'finished' }, state);
    if (isTouched || final.value) keepDraft();
  };

  return {
    questionnaire,
    session,
    translate,
    final,
    display: environment.display,
    dispatch(event) {
      // What is durable does not change any more, and two taps finish once.
      if (final.value && final.value.state !== 'not-saved') return;
      const before = session.value;
      const after = nextSession(before, event, questionnaire.value);
      if (after === before) return;
      isTouched = true;
      if (after.stage === 'finished') {
        session.value = after;
        void finish();
      } else {
        show(after, undefined);
        keepDraft();
      }
    },
    changeLanguage(wanted) {
      const { languages, lang } = questionnaire.value;
      wantedLanguage = chooseLanguage(languages, [wanted, lang]);
      if (wantedLanguage !== lang) void translateTo(wantedLanguage);
    },
    tryAgain() {
      if (final.value?.state === 'not-saved') void finish();
      else void wake();
    },
    startAnew() {
      isTouched = true;
      show(newSession(questionnaire.value), undefined);
    },
    async resume() {
      looked = look();
      await looked;
    },
  };
}
