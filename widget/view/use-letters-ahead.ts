import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import { whenIdle } from './when-idle.ts';

type Piece = readonly [tag: 'h2' | 'p' | 'b', className: string, text: string];

/** Never on the screen: gone before the browser draws again. */
function layOut(place: HTMLElement, [tag, className, text]: Piece): void {
  const words = document.createElement(tag);
  words.className = `koe-unseen ${className}`;
  words.textContent = text;
  place.append(words);
  words.getBoundingClientRect();
  words.remove();
}

/**
 * Has the browser load, while the person reads, the letters that a tap on an answer makes bold and those of the question
 * that comes next, a little at a time: for letters that it never drew before, a slow phone needs longer than for all else
 * of a step.
 */
export function useLettersAhead(
  spot: RefObject<HTMLElement | null>,
  shown: LocalQuestion | undefined,
  next: LocalQuestion | undefined,
): void {
  useEffect(() => {
    const place = spot.current;
    if (!place || !shown) return;
    const pieces: Piece[] = [['b', '', JSON.stringify(shown.words)]];
    if (next)
      pieces.push(['p', '', JSON.stringify(next.words)], ['h2', 'koe-question-title', next.words.title]);
    const cancels = pieces.map((piece) => whenIdle(() => layOut(place, piece)));
    return () => cancels.forEach((cancel) => cancel());
  }, [spot, shown, next]);
}
