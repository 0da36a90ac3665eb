import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import { createPreparedBodies } from '../http/prepared-bodies.ts';
import type { PreparedBody } from '../http/prepared-body.ts';
import type { PageRenderer } from './page-renderer.ts';
import { preparePage } from './prepare-page.ts';

/** Draws the page of receipts once for each of its languages; nobody may frame it. */
export function createReceiptPages({
  languages,
  inline,
  page,
}: PageRenderer['receipt']): (wanted: readonly string[]) => PreparedBody {
  const bodies = createPreparedBodies();
  return (wanted) => {
    const lang = chooseLanguage(languages, wanted);
    return bodies([lang], () => preparePage(page(lang), lang, inline, [], 'no-store'));
  };
}
