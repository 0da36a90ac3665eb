import { HttpResponse } from 'msw';
import { problems } from '../src/protocol/problems.ts';
import type { SurveyReply } from '../src/protocol/survey-reply.ts';
import { chooseLanguage } from '../src/questionnaire/choose-language.ts';
import type { MockDeps } from './mock-deps.ts';
import { problemReply } from './problem-reply.ts';
import { surveyReply } from './survey-reply.ts';

/** `GET /v1/surveys/{id}?lang=…`. */
export async function answerSurvey(
  deps: Pick<MockDeps, 'questionnaires'>,
  id: string,
  request: Request,
): Promise<Response> {
  const document = deps.questionnaires.find((questionnaire) => questionnaire.id === id);
  if (!document) return problemReply(problems.unknownSurvey());
  const wanted = new URL(request.url).searchParams.getAll('lang');
  const lang = chooseLanguage(Object.keys(document.words), wanted);
  const reply = await surveyReply(document, lang);
  const headers = {
    etag: `W/"${reply.contentHash}-${lang}"`,
    'cache-control': 'no-cache',
    'content-language': lang,
  };
  return request.headers.get('if-none-match') === headers.etag
    ? new HttpResponse(null, { status: 304, headers })
    : HttpResponse.json<SurveyReply>(reply, { headers });
}
