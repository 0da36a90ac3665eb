import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The menu lies upon the question: whoever taps or tabs beside it has turned to the question again. */
export function useLightDismissal(menu: RefObject<HTMLDetailsElement>): void {
  useLayoutEffect(() => {
    const dismiss = (event: Event) => {
      if (menu.current && !event.composedPath().includes(menu.current)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', dismiss);
    document.addEventListener('focusin', dismiss);
    return () => {
      document.removeEventListener('pointerdown', dismiss);
      document.removeEventListener('focusin', dismiss);
    };
  }, [menu]);
}
