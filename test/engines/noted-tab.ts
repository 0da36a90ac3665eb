import type { Screen } from '../journeys/screen.ts';
import type { Tab } from './engine.ts';

function notedScreen(screen: Screen, where: string, notes: string[]): Screen {
  const noted = async (step: string, done: Promise<void>): Promise<void> => {
    const at = notes.push(`${where}: ${step}, not done`) - 1;
    await done;
    notes[at] = `${where}: ${step}`;
  };
  return {
    ...screen,
    tap: (role, name) => noted(`tap the ${role} “${name}”`, screen.tap(role, name)),
    type: (nth, text) => noted(`type into field ${nth}`, screen.type(nth, text)),
    pick: (name, option) => noted(`pick “${option}” of “${name}”`, screen.pick(name, option)),
    see: (words) => noted(`see “${words}”`, screen.see(words)),
  };
}

/** A tab that writes down what is done in it: a journey that hangs in an engine can be told by its last step. */
export const notedTab = (tab: Tab, nth: number, notes: string[]): Tab => ({
  ...tab,
  ...notedScreen(tab, `tab ${nth}`, notes),
  survey: notedScreen(tab.survey, `frame in tab ${nth}`, notes),
});
