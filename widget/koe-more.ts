import { selfCheck } from './loader/second-stage/self-check.ts';
import { onceParsed } from './loader/second-stage/once-parsed.ts';
import type { SecondStage } from './loader/second-stage/second-stage.ts';
import { takeUp } from './loader/second-stage/take-up.ts';

/** Loaded by `koe.js` for what only some sites need, and with every frame. */
export const more: SecondStage = (element, origin, draw) => {
  const stay = new AbortController();
  const { signal } = stay;
  // It may have left the page while this was on its way.
  if (element.isConnected)
    onceParsed(document, signal, () => takeUp({ element, origin, draw, stay: signal }));
  if (/[?&]koe-diag\b/.test(location.search))
    void selfCheck(element, origin, () => import(/* @vite-ignore */ `${origin}/koe-diag.js`));
  return () => stay.abort();
};
