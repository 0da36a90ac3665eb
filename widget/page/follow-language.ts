import { effect, type ReadonlySignal } from '@preact/signals';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { textDirection } from '../text/text-direction.ts';

/** Keeps the document, its title and its address in the language on the screen, so that a reload comes back in it. */
export function followLanguage(
  questionnaire: ReadonlySignal<LocalQuestionnaire>,
  { document, history, location }: Pick<Window, 'document' | 'history' | 'location'>,
): () => void {
  return effect(() => {
    const { lang, title } = questionnaire.value;
    if (lang === document.documentElement.lang) return;
    document.documentElement.lang = lang;
    document.documentElement.dir = textDirection(lang);
    document.title = title;
    const address = new URL(location.href);
    const fragment = new URLSearchParams(address.hash.slice(1));
    address.searchParams.set('lang', lang);
    fragment.delete('lang');
    address.hash = fragment.toString();
    history.replaceState(history.state, '', address);
  });
}
