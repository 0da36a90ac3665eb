import type { Embed } from '../../src/protocol/embeds.ts';
import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import type { PreparedBody } from '../http/prepared-body.ts';
import { createPreparedBodies } from '../http/prepared-bodies.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import { surveyIn } from '../questionnaires/survey-reply.ts';
import { frameAncestors } from '../sites/frame-ancestors.ts';
import type { RegisteredSite } from '../sites/registered-site.ts';
import type { PageRenderer } from './page-renderer.ts';
import { preparePage } from './prepare-page.ts';

export interface PageAsk {
  readonly survey: string;
  /** Languages, most wanted first. */
  readonly wanted: readonly string[];
  /** Key of the site that embeds the page, as its address says. */
  readonly asked: string | undefined;
  /** That site; undefined when there is none. */
  readonly site: RegisteredSite | undefined;
  readonly embed: Embed | undefined;
}

/** Draws each survey's page once for each language, site and way of embedding; undefined when there is no such survey. */
export function createSurveyPages(deps: {
  readonly catalogue: Catalogue;
  readonly keys: KeyRing;
  readonly pages: PageRenderer;
  /** Whether devices may keep pages for visits without reception (D9). */
  readonly keepsOffline: boolean;
}): (ask: PageAsk) => PreparedBody | undefined {
  const { catalogue, keys, pages, keepsOffline } = deps;
  const bodies = createPreparedBodies();
  return ({ survey, wanted, asked, site, embed }) => {
    const published = catalogue.current(survey);
    if (!published) return undefined;
    const lang = chooseLanguage(Object.keys(published.document.words), wanted);
    const ancestors = frameAncestors(asked, site);
    const key = keys.newest();
    return bodies([survey, lang, site?.key, site?.kind, embed, key.kid, ...ancestors], () => {
      const html = pages.surveyPage({
        ...surveyIn(published, lang, key),
        ...(site && { site: { key: site.key, kind: site.kind } }),
        ...(embed && { embed }),
        ...(!keepsOffline && { keepsOffline }),
      });
      return preparePage(html, lang, pages.inline, ancestors);
    });
  };
}
