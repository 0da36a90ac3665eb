import { surveyReply } from '../mock-server/survey-reply.ts';
import { chooseLanguage } from '../src/questionnaire/choose-language.ts';
import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import type { PageAssets } from '../widget/page-data.ts';
import { renderSurveyPage } from '../widget/render.tsx';
import { embeddingIn } from './embedding-in.ts';

export const surveys = questionnaires.map(({ id }) => id);

/** A survey page as a collector would send it, but for the mock; undefined when there is no such survey. */
export async function renderSurvey(
  survey: string,
  query: URLSearchParams,
  assets: PageAssets,
): Promise<string | undefined> {
  const document = questionnaires.find(({ id }) => id === survey);
  if (!document) return undefined;
  const lang = chooseLanguage(Object.keys(document.words), query.getAll('lang'));
  return renderSurveyPage({ ...(await surveyReply(document, lang)), ...embeddingIn(query) }, assets);
}
