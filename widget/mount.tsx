import { hydrate } from 'preact';
import { announce } from './page/announce.ts';
import { closeOnEscape } from './page/close-on-escape.ts';
import { createSurveyModel } from './page/create-survey-model.ts';
import { firstSession } from './page/first-session.ts';
import { followLanguage } from './page/follow-language.ts';
import { openHostChannel } from './page/host-channel.ts';
import { keepOffline } from './page/keep-offline.ts';
import { loadLanguage } from './page/load-language.ts';
import { ownDraft } from './page/own-draft.ts';
import { parsePageData } from './page/parse-page-data.ts';
import { readGiven } from './page/read-given.ts';
import type { Fragment } from './page/take-fragment.ts';
import { createPlainTranslator } from './text/plain-translator.ts';
import { SurveyView } from './view/survey-view.tsx';
import { viewsFor } from './view/views-for.ts';
import { whenIdle } from './view/when-idle.ts';

const now = () => Date.now();
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Pages that came over plain HTTP have none. */
const locks = () => ('locks' in navigator ? navigator.locks : undefined);

/** All that comes after the first question: loaded while the person reads it, so that a tunnel cannot cut it off. */
const later = {
  device: () => import('./page/open-device.ts'),
  seal: () => import('../src/sealing/seal.ts'),
  views: () => import('./view/every-view.ts'),
};

async function openDevice() {
  const { openDevice: open } = await later.device();
  return open({
    startTimer(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    localStorage: () => localStorage,
    locks: locks(),
    channel: 'BroadcastChannel' in window ? new BroadcastChannel('koe-delivery') : undefined,
    endpoint: '/v1/responses',
    fetch: (address, init) => fetch(address, init),
    random: Math.random,
    seal: async (response, key) => (await later.seal()).seal(response, key),
    now,
    randomBytes,
    window,
    document,
  });
}

/**
 * Brings the page that the server drew to life. The one place where the real clock, randomness, network, storage and
 * document are wired to what decides. `worksOffline`: a service worker stands at `/sw.js`.
 */
export async function mountSurvey(fragment: Fragment, { worksOffline }: { readonly worksOffline: boolean }) {
  const root = document.getElementById('koe');
  const page = parsePageData(document.getElementById('koe-data')?.textContent ?? '');
  const [first] = page.questionnaire.questions;
  if (!root || !first) return;
  const isFramed = window.parent !== window;
  const views = await viewsFor(first.kind);

  // A5: from here to the hydration nothing waits, so that nothing selected falls between.
  const given = readGiven(root, first);
  const visit = { isFramed, page, fragment, given, now: now(), randomBytes };
  const model = createSurveyModel({
    questionnaire: page.questionnaire,
    sealingKey: page.sealingKey,
    translate: createPlainTranslator(page.words),
    session: firstSession(visit),
    isTouched: given !== undefined,
    keepsDrafts: !fragment.shared,
    openDevice,
    ownDraft: () => ownDraft(page.questionnaire.id, locks(), window),
    loadLanguage: (lang) => loadLanguage(page.questionnaire.id, lang, (address) => fetch(address)),
    // The invitation was for what has been finished.
    newSession: (questionnaire) =>
      firstSession({
        ...visit,
        page: { ...page, questionnaire },
        fragment: { prefill: {} },
        given: undefined,
        now: now(),
      }),
    now,
  });
  hydrate(<SurveyView model={model} views={views} />, root);
  if ('tapped' in document.documentElement.dataset) model.dispatch({ type: 'next' });

  followLanguage(model.questionnaire, window);
  if (fragment.lang !== undefined) model.changeLanguage(fragment.lang);
  // Without it the survey can be answered all the same; finishing asks for the device once more.
  model.resume().catch(() => undefined);
  whenIdle(() => void settleIn(worksOffline && !isFramed));
  const tell = openHostChannel({ parent: window.parent, isFramed }, fragment.host);
  if (tell) {
    announce(model, tell);
    if (page.embed === 'launcher') {
      closeOnEscape(document, () => tell({ type: 'koe-close' }));
      // A panel that grew with each step would move on the page around it, which counts as that page's layout shift.
      return;
    }
    const { reportHeights } = await import('./page/report-heights.tsx');
    reportHeights(model, tell);
  }
}

/** Fetches what is needed later, and where that is possible puts it by for another visit without reception. */
async function settleIn(keepsOffline: boolean): Promise<void> {
  await Promise.allSettled([later.device(), later.seal(), later.views()]);
  // Some pages may not have a service worker, and a full disk takes no copies: the survey goes on without.
  if (keepsOffline) await keepOffline(window).catch(() => undefined);
}
