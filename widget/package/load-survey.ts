import { fetchSurvey } from '../page/fetch-survey.ts';
import type { PageData } from '../page-data.ts';
import { loadWords } from '../text/words-for.ts';
import type { MountOptions } from './mount-options.ts';

/** What the collector writes into its own pages, asked for by an app. Rejects where there is no reception. */
export async function loadSurvey(
  { survey, site }: Pick<MountOptions, 'survey' | 'site'>,
  lang: string,
  fetch: (address: string) => Promise<Response>,
): Promise<PageData> {
  // Most often the survey can be had in the language that is asked for: its words come meanwhile.
  const [reply] = await Promise.all([fetchSurvey(survey, lang, fetch), loadWords(lang)]);
  const { words, phrases } = await loadWords(reply.questionnaire.lang);
  return {
    ...reply,
    words,
    ...(phrases !== undefined && { wordPhrases: phrases }),
    ...(site !== undefined && { site: { key: site, kind: 'website' } }),
  };
}
