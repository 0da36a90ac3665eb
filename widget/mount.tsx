import { effect } from '@preact/signals';
import { hydrate } from 'preact';
import { setRootTextSize } from './display/set-root-text-size.ts';
import { openLink } from './link/open-link.tsx';
import { announce } from './page/announce.ts';
import { askForSync } from './page/ask-for-sync.ts';
import { closeOnEscape } from './page/close-on-escape.ts';
import { findHost } from './page/find-host.ts';
import { followLanguage } from './page/follow-language.ts';
import { openHostChannel } from './page/host-channel.ts';
import { keepOffline } from './page/keep-offline.ts';
import { onceActed } from './page/once-acted.ts';
import { nextTask } from './page/next-task.ts';
import { parsePageData } from './page/parse-page-data.ts';
import { readGiven } from './page/read-given.ts';
import type { Fragment } from './page/take-fragment.ts';
import type { SurveyModel } from './survey-model.ts';
import { SurveyView } from './view/survey-view.tsx';
import { viewsFor } from './view/views-for.ts';
import { whenIdle } from './view/when-idle.ts';
import { fetchLater, now, randomBytes, wireSurvey } from './wire-survey.ts';

/** Brings the page that the server drew to life. `worksOffline`: a service worker stands at `/sw.js`. */
export async function mountPage(fragment: Fragment, { worksOffline }: { readonly worksOffline: boolean }) {
  const root = document.getElementById('koe');
  const page = parsePageData(document.getElementById('koe-data')?.textContent ?? '');
  const [first] = page.questionnaire.questions;
  if (!root || !first) return;
  const isFramed = window.parent !== window;
  // From the start, so that a loader which greets once this page has loaded is heard.
  const host = findHost(window);
  const views = await viewsFor(first.kind);
  await nextTask();

  // A5: from here to the hydration nothing waits, so that nothing selected falls between.
  const model = wireSurvey({
    collector: '',
    page,
    fragment,
    isEmbedded: isFramed,
    given: readGiven(root, first),
    setTextSize: (textSize) => setRootTextSize(document.documentElement, textSize),
    // As long as the page's.
    life: new AbortController().signal,
  });
  // The page around a frame opened it, perhaps not the person: nothing is put by on the device before they act (P6).
  const acted = isFramed ? onceActed(model.session) : Promise.resolve();
  const extras = openLink({
    survey: model,
    fragment,
    isFramed,
    window,
    fetch: (address, init) => fetch(address, init),
    now,
    randomBytes,
  });
  hydrate(<SurveyView model={model} views={views} extras={extras} />, root);
  if ('tapped' in document.documentElement.dataset) model.dispatch({ type: 'next' });
  await nextTask();

  followLanguage(model.questionnaire, window);
  if (fragment.lang !== undefined) model.changeLanguage(fragment.lang);
  model.voices?.follow();
  // Without it the survey can be answered all the same; finishing asks for the device once more.
  model.resume().catch(() => undefined);
  whenIdle(() => void settleIn(model, { acted, keepsOffline: worksOffline && page.keepsOffline !== false }));
  const tell = openHostChannel({ parent: window.parent, isFramed }, await host);
  if (tell) {
    announce(model, tell);
    if (page.embed === 'launcher' || page.embed === 'dialog') {
      closeOnEscape(document, () => tell({ type: 'koe-close' }));
      // A panel or dialog that grew with each step would move on the page around it, which counts as that page's layout shift.
      return;
    }
    const { reportHeights } = await import('./page/report-heights.tsx');
    reportHeights(model, tell);
  }
}

/** Fetches what is needed later, and where that is possible puts it by for another visit without reception. */
async function settleIn(
  { questionnaire, final, voices }: Pick<SurveyModel, 'questionnaire' | 'final' | 'voices'>,
  { acted, keepsOffline }: { readonly acted: Promise<void>; readonly keepsOffline: boolean },
): Promise<void> {
  await fetchLater();
  if (!keepsOffline) return;
  await acted;
  // The tap that it waited for is drawn first.
  await new Promise<void>((resolve) => whenIdle(resolve));
  // Also the list of receipts, for whoever wants to look without reception.
  await voices?.load(questionnaire.value.lang).catch(() => undefined);
  // Some pages may not have a service worker, and a full disk takes no copies: the survey goes on without.
  await keepOffline(window).catch(() => undefined);
  effect(() => {
    if (final.value?.state === 'saved') void askForSync(navigator);
  });
}
