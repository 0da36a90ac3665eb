import type { Screen } from '../journeys/screen.ts';
import type { World } from './world.ts';

const TOLD_STEPS = 12;
/** An engine that hangs answers nothing, and has to be left all the same. */
const ANSWER_WITHIN_MS = 3000;

/** Runs in the page. */
const shownText = (): string =>
  [document.body, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)]
    .flatMap((root) => (root ? [root instanceof HTMLElement ? root.innerText : root.textContent] : []))
    .join('\n')
    .replaceAll(/\n\s*\n/g, '\n');

async function shownIn(screen: Pick<Screen, 'evaluate'>): Promise<string> {
  const silent = new Promise<string>((resolve) => {
    setTimeout(() => resolve('(it does not answer)'), ANSWER_WITHIN_MS);
  });
  return Promise.race([screen.evaluate(shownText).catch(String), silent]);
}

/** What somebody has to know who could not look on when a journey failed. */
export async function tellWhere({ tab, notes }: Pick<World, 'tab' | 'notes'>): Promise<string> {
  const steps = notes.slice(-TOLD_STEPS).map((note) => `  ${note}`);
  return [
    'The last steps:',
    ...steps,
    `On the page: ${await shownIn(tab)}`,
    `In its frame: ${await shownIn(tab.survey)}`,
  ].join('\n');
}
