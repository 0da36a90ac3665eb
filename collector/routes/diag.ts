import type { Hono } from 'hono';
import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import { addRoute } from '../http/add-route.ts';
import { wantedLanguages } from '../http/wanted-languages.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { preparePage } from '../pages/prepare-page.ts';
import { sendPage } from '../pages/send-page.ts';
import { frameAncestors } from '../sites/frame-ancestors.ts';
import type { Sites } from '../sites/registered-site.ts';

const languages = ['en', 'ja'] as const;

/**
 * `GET /diag?site=&lang=`: the integrators' self-check. Says of a site what `frame-ancestors` says to everybody, and its
 * kind; drawn anew each time, since anybody may ask about any key.
 */
export function addDiag(
  app: Hono,
  { pages, sites }: { readonly pages: PageRenderer; readonly sites: Sites },
): void {
  addRoute(app, 'GET', '/diag', async ({ req }) => {
    const asked = req.query('site') || undefined;
    const wanted = wantedLanguages(req.query('lang'), req.header('accept-language'));
    const lang = chooseLanguage(languages, [...wanted, 'en']);
    const site = asked === undefined ? undefined : await sites.find(asked);
    const html = pages.diag.page({
      lang,
      asked,
      site: site && { kind: site.kind, origins: site.origins, surveys: site.surveys, active: site.active },
    });
    return sendPage(req.raw, preparePage(html, lang, pages.diag.inline, frameAncestors(asked, site)));
  });
}
