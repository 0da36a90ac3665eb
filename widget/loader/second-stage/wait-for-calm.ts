import { isTyping } from './is-typing.ts';

/** How long somebody must have done nothing before something opens by itself. */
const CALM_MS = 1_000;

/** What a person does, and what changes whether they may be interrupted. */
const stirs = [
  'keydown',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'visibilitychange',
  'close',
  'koe-close',
];

/**
 * Runs it once the person has been still for a moment: never under the hand that types or is about to press a button,
 * on a page that nobody sees, or over another dialog.
 */
export function waitForCalm(document: Document, stay: AbortSignal, run: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isFree = () =>
    !document.hidden &&
    !isTyping(document) &&
    !document.querySelector('dialog[open]') &&
    !hasOpenSurvey(document);
  const wait = () => {
    clearTimeout(timer);
    if (stay.aborted) return;
    timer = setTimeout(() => {
      if (isFree()) run();
    }, CALM_MS);
  };
  for (const stir of stirs) document.addEventListener(stir, wait, { capture: true, signal: stay });
  stay.addEventListener('abort', () => clearTimeout(timer));
  wait();
}

const hasOpenSurvey = (document: Document): boolean =>
  Array.from(document.querySelectorAll('koe-survey')).some(({ shadowRoot }) =>
    shadowRoot?.querySelector('dialog[open]'),
  );
