import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import type { SurveyReply } from '../../src/protocol/survey-reply.ts';
import { createI18nextTranslator } from '../text/i18next-translator.ts';
import type { Translate } from '../text/translate.ts';
import { loadWords } from '../text/words-for.ts';

/** A survey in another language, with the widget's own words. Rejects where there is no reception. */
export async function loadLanguage(
  survey: string,
  lang: string,
  fetch: (address: string) => Promise<Response>,
): Promise<SurveyReply & { readonly translate: Translate }> {
  const [reply, translate] = await Promise.all([
    fetch(`/v1/surveys/${survey}?lang=${encodeURIComponent(lang)}`),
    loadWords(lang).then((words) => createI18nextTranslator(lang, words)),
  ]);
  if (!reply.ok) throw new TypeError(`survey reply: HTTP ${reply.status}`);
  return { ...parseSurveyReply(await reply.json()), translate };
}
