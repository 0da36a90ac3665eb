import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import { createPreparedBodies } from '../http/prepared-bodies.ts';
import type { PreparedBody } from '../http/prepared-body.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import { frameAncestors } from '../sites/frame-ancestors.ts';
import type { Notice } from './notice.ts';
import { preparePage } from './prepare-page.ts';
import type { PageAsk } from './survey-pages.ts';

export type NoticePage = (ask: Pick<PageAsk, 'wanted' | 'asked' | 'site'>) => PreparedBody;

/** Draws a notice once for each language and site. The site may frame it, so that it shows where the survey would stand. */
export function createNoticePages(catalogue: Catalogue, notice: Notice): NoticePage {
  const bodies = createPreparedBodies();
  const languages = [
    ...new Set(
      catalogue.surveys.flatMap((survey) => Object.keys(catalogue.current(survey)?.document.words ?? {})),
    ),
  ];
  return ({ wanted, asked, site }) => {
    const lang = chooseLanguage(languages, wanted);
    const ancestors = frameAncestors(asked, site);
    return bodies([lang, ...ancestors], () => preparePage(notice.page(lang), lang, notice.inline, ancestors));
  };
}
