import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import { whenIdle } from './when-idle.ts';

/** Never on the screen: gone before the browser draws again. */
function layOut(place: HTMLElement, tag: 'h2' | 'p' | 'b', className: string, text: string): void {
  const words = document.createElement(tag);
  words.className = className;
  words.textContent = text;
  place.append(words);
  words.getBoundingClientRect();
  words.remove();
}

/**
 * Has the browser load, while the person reads, the letters that a tap on an answer makes bold and those of the question
 * that comes next: for letters that it never drew before, a slow phone needs longer than for all else of a step.
 */
export function useLettersAhead(
  place: RefObject<HTMLElement | null>,
  shown: LocalQuestion | undefined,
  next: LocalQuestion | undefined,
): void {
  useEffect(
    () =>
      whenIdle(() => {
        const at = place.current;
        if (!at || !shown) return;
        layOut(at, 'b', 'koe-unseen', JSON.stringify(shown.words));
        if (!next) return;
        layOut(at, 'p', 'koe-unseen', JSON.stringify(next.words));
        layOut(at, 'h2', 'koe-unseen koe-question-title', next.words.title);
      }),
    [place, shown, next],
  );
}
