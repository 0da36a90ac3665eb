import type { Page } from 'playwright-core';

/** What was found wrong with the scene that this fragment of the gallery's address shows. */
export interface Visit {
  readonly fragment: string;
  readonly findings: readonly string[];
}

/** Runs in the page. One page shows them all: loading each anew would take ten times as long. */
async function visitEach(
  fragments: readonly string[],
  inspect: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const fragment of fragments) {
    if (location.hash !== fragment) {
      history.replaceState(null, '', fragment);
      dispatchEvent(new HashChangeEvent('hashchange'));
      // Some scenes are come to in microtasks.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
    if (document.documentElement.dataset['shown'] !== fragment || !document.querySelector('main'))
      throw new Error(`the gallery does not show ${fragment}`);
    visits.push({ fragment, findings: await inspect() });
  }
  return visits;
}

/**
 * Has a page that shows a scene of the gallery show these, one after the other, and looks at each.
 * @param inspect JavaScript of a function that runs in the page and returns what it finds wrong
 */
export const visitScenes = (
  page: Page,
  fragments: readonly string[],
  inspect: string,
): Promise<readonly Visit[]> =>
  page.evaluate(`(${String(visitEach)})(${JSON.stringify(fragments)}, ${inspect})`);
