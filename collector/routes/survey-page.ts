import type { Hono } from 'hono';
import { asEmbed } from '../../src/protocol/embeds.ts';
import { addRoute } from '../http/add-route.ts';
import { wantedLanguages } from '../http/wanted-languages.ts';
import type { Log } from '../log/log.ts';
import type { NoticePage } from '../pages/notice-pages.ts';
import { sendPage } from '../pages/send-page.ts';
import type { createSurveyPages } from '../pages/survey-pages.ts';
import { mayEmbed } from '../sites/may-embed.ts';
import type { Sites } from '../sites/registered-site.ts';

/**
 * `GET /s/{id}?site=&lang=&embed=`: the survey page with its first question in it. A frame on a site that may not embed
 * it says so instead; as a link it opens all the same, in nobody's name: no address may cost a customer's voice.
 */
export function addSurveyPage(
  app: Hono,
  deps: {
    readonly surveyPage: ReturnType<typeof createSurveyPages>;
    readonly notFoundPage: NoticePage;
    readonly closedPage: NoticePage;
    readonly sites: Sites;
    readonly log: Log;
  },
): void {
  addRoute(app, 'GET', '/s/:survey', async ({ req }) => {
    const survey = req.param('survey') ?? '';
    // The loader, which is short of bytes, says an absent site as an empty one.
    const asked = req.query('site') || undefined;
    const site = asked === undefined ? undefined : await deps.sites.find(asked);
    const isOpen = site !== undefined && mayEmbed(site, survey);
    const wanted = wantedLanguages(req.query('lang'), req.header('accept-language'));
    const embed = asEmbed(req.query('embed'));
    const page = deps.surveyPage({ survey, wanted, asked, site: isOpen ? site : undefined, embed });
    if (!page) return sendPage(req.raw, deps.notFoundPage({ wanted, asked, site }), 404);
    if (asked !== undefined && !site)
      deps.log.warn({ survey }, 'survey page asked for in the name of a site that is not registered');
    if (site && !isOpen) {
      deps.log.warn({ survey, site: site.key }, 'survey page asked for on a site that may not embed it');
      if (embed !== undefined) return sendPage(req.raw, deps.closedPage({ wanted, asked, site }), 403);
    }
    return sendPage(req.raw, page);
  });
}
