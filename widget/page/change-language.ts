import { batch } from '@preact/signals';
import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { resumeSession } from '../../src/response/resume-session.ts';
import type { Session } from '../../src/response/session.ts';
import type { Spoken } from './load-language.ts';
import type { SurveyState } from './survey-state.ts';

export interface LanguageEnvironment {
  /** The survey and the widget's words in another language. Rejects where there is no reception. */
  readonly loadLanguage: (lang: string) => Promise<Spoken>;
  readonly newSession: (questionnaire: LocalQuestionnaire) => Session;
}

/** Brings the survey into the language nearest to the one wanted, without losing an answer; the last wish counts. */
export function createLanguageChange(
  survey: SurveyState,
  { loadLanguage, newSession }: LanguageEnvironment,
): (lang: string) => void {
  const { questionnaire, session, translate, phrasesOf } = survey;
  let wanted = questionnaire.value.lang;
  const changeTo = async (lang: string) => {
    const reply = await loadLanguage(lang).catch(() => undefined);
    if (wanted !== lang) return;
    if (!reply) {
      // Drawn once more, so that the choice on the screen falls back to the language that is shown.
      questionnaire.value = { ...questionnaire.value };
      return;
    }
    survey.sealingKey = reply.sealingKey;
    batch(() => {
      const localized = { ...session.value, lang: reply.questionnaire.lang };
      // Between two revisions answers are fitted to what is asked now.
      session.value =
        localized.revision === reply.questionnaire.revision
          ? localized
          : (resumeSession(localized, reply.questionnaire) ?? newSession(reply.questionnaire));
      questionnaire.value = reply.questionnaire;
      translate.value = reply.translate;
      phrasesOf.value = reply.phrasesOf;
    });
  };
  return (lang) => {
    const { languages, lang: shown } = questionnaire.value;
    wanted = chooseLanguage(languages, [lang, shown]);
    if (wanted !== shown) void changeTo(wanted);
  };
}
