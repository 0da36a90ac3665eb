import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import type { PreparedBody } from '../http/prepared-body.ts';
import { createPreparedBodies } from '../http/prepared-bodies.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import { frameAncestors } from '../sites/frame-ancestors.ts';
import type { Sites } from '../sites/registered-site.ts';
import type { PageAsk } from './survey-pages.ts';
import type { PageRenderer } from './page-renderer.ts';
import { preparePage } from './prepare-page.ts';

/** Draws the page that says there is nothing here. A site may frame it, so that a wrong survey id shows where it stands. */
export function createNotFoundPages(deps: {
  readonly catalogue: Catalogue;
  readonly sites: Sites;
  readonly pages: PageRenderer;
}): (ask: Pick<PageAsk, 'wanted' | 'site'>) => PreparedBody {
  const { catalogue, sites, pages } = deps;
  const bodies = createPreparedBodies();
  const languages = [
    ...new Set(
      catalogue.surveys.flatMap((survey) => Object.keys(catalogue.current(survey)?.document.words ?? {})),
    ),
  ];
  return ({ wanted, site }) => {
    const lang = chooseLanguage(languages, wanted);
    const ancestors = frameAncestors(sites, site);
    return bodies([lang, ...ancestors], () =>
      preparePage(pages.notFoundPage(lang), lang, pages.inline, ancestors),
    );
  };
}
