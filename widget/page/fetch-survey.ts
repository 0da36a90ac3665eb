import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import type { Survey } from '../../src/protocol/survey-reply.ts';

/** A survey in the language nearest to `lang` (BCP 47). Rejects where there is no reception. */
export async function fetchSurvey(
  survey: string,
  lang: string,
  fetch: (address: string) => Promise<Response>,
): Promise<Survey> {
  const reply = await fetch(`/v1/surveys/${survey}?lang=${encodeURIComponent(lang)}`);
  if (!reply.ok) throw new TypeError(`survey reply: HTTP ${reply.status}`);
  return parseSurveyReply(await reply.json());
}
