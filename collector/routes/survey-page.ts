import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import { sendPrepared } from '../http/send-prepared.ts';
import { wantedLanguages } from '../http/wanted-languages.ts';
import type { Log } from '../log/log.ts';
import type { createNotFoundPages } from '../pages/not-found-pages.ts';
import type { createSurveyPages } from '../pages/survey-pages.ts';
import { withoutProcessChange } from '../pages/without-process-change.ts';
import type { Sites } from '../sites/registered-site.ts';

/** `GET /s/{id}?site=&lang=&embed=`: the survey page with its first question in it. */
export function addSurveyPage(
  app: Hono,
  deps: {
    readonly surveyPage: ReturnType<typeof createSurveyPages>;
    readonly notFoundPage: ReturnType<typeof createNotFoundPages>;
    readonly sites: Sites;
    readonly log: Log;
  },
): void {
  addRoute(app, 'GET', '/s/:survey', async ({ req }) => {
    const survey = req.param('survey') ?? '';
    // The loader, which is short of bytes, says an absent site as an empty one.
    const site = req.query('site') || undefined;
    const wanted = wantedLanguages(req.query('lang'), req.header('accept-language'));
    const ask = { survey, site, wanted, embed: req.query('embed') };
    const page = deps.surveyPage(ask);
    if (!page) return sendPrepared(req.raw, deps.notFoundPage(ask), 404);
    if (site !== undefined && !deps.sites.has(site)) {
      deps.log.warn({ survey }, 'survey page asked for in the name of a site that is not registered');
    }
    return withoutProcessChange(req.raw, await sendPrepared(req.raw, page));
  });
}
