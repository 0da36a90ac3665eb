const NAME = 'koe-entry';

/**
 * Lets the state of the history entry outlive a reload of its page also where Chromium forgets it: when the page comes
 * without the `Cross-Origin-Opener-Policy` that it had, or with one that it had not (`collector/pages/send-page.ts`,
 * `widget/worker/kept-page.ts`). At every load it is taken out of the tab's storage again, and no other visit gets it.
 */
export function outliveReload(window: {
  readonly history: Pick<History, 'state' | 'replaceState'>;
  /** Throws where the browser blocks it. */
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly performance: { getEntriesByType(type: 'navigation'): readonly object[] };
  readonly addEventListener: (type: 'pagehide', listener: () => void) => void;
}): void {
  try {
    const { history, sessionStorage, performance } = window;
    const kept = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    const [visit = {}] = performance.getEntriesByType('navigation');
    if (kept && 'type' in visit && visit.type === 'reload') history.replaceState(JSON.parse(kept), '');
    window.addEventListener('pagehide', () => {
      // What another page has left, before this one came back from the browser's memory, is none of its reload's.
      if (history.state) sessionStorage.setItem(NAME, JSON.stringify(history.state));
      else sessionStorage.removeItem(NAME);
    });
  } catch {
    // Storage that is blocked.
  }
}
