import type { Hono } from 'hono';
import { problems } from '../../src/protocol/problems.ts';
import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import { addRoute } from '../http/add-route.ts';
import { prepareBody } from '../http/prepared-body.ts';
import { createPreparedBodies } from '../http/prepared-bodies.ts';
import { problemReply } from '../http/problem-reply.ts';
import { sendPrepared } from '../http/send-prepared.ts';
import { wantedLanguages } from '../http/wanted-languages.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import { surveyReply } from '../questionnaires/survey-reply.ts';

/** `GET /v1/surveys/{id}?lang=`: the questionnaire in one language, and the key to seal to. */
export function addSurvey(app: Hono, { catalogue, keys }: { catalogue: Catalogue; keys: KeyRing }): void {
  const bodies = createPreparedBodies();
  addRoute(app, 'GET', '/v1/surveys/:survey', ({ req }) => {
    const survey = req.param('survey') ?? '';
    const published = catalogue.current(survey);
    if (!published) return problemReply(problems.unknownSurvey());
    const wanted = wantedLanguages(req.query('lang'), req.header('accept-language'));
    const lang = chooseLanguage(Object.keys(published.document.words), wanted);
    const key = keys.newest();
    const body = bodies([survey, lang, key.kid], () =>
      prepareBody(JSON.stringify(surveyReply(published, lang, key)), 'application/json', {
        'content-language': lang,
        'cache-control': 'no-cache',
        vary: 'accept-language',
      }),
    );
    return sendPrepared(req.raw, body);
  });
}
