import type { Screen } from '../journeys/screen.ts';
import { until } from '../journeys/until.ts';

/** Runs in the page. */
const wholeText = (): string => document.body.innerText;

/** Waits until these words can be read, in a heading or not. */
export async function read(screen: Pick<Screen, 'evaluate'>, words: string): Promise<void> {
  await until(async () => (await screen.evaluate(wholeText)).includes(words) || undefined);
}
