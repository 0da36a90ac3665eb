import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { closeMenu } from './close-menu.ts';

/** The menu lies upon the question: whoever taps or tabs beside it, or presses Escape, has turned to the question again. */
export function useLightDismissal(menu: RefObject<HTMLDetailsElement | null>): void {
  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return undefined;
    const dismiss = (event: Event) => {
      if (!event.composedPath().includes(current)) current.open = false;
    };
    const dismissByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !current.open) return;
      // The first Escape is the menu's; a panel around the survey waits for the next.
      event.stopPropagation();
      closeMenu(current);
    };
    current.addEventListener('keydown', dismissByKey);
    document.addEventListener('pointerdown', dismiss);
    document.addEventListener('focusin', dismiss);
    return () => {
      current.removeEventListener('keydown', dismissByKey);
      document.removeEventListener('pointerdown', dismiss);
      document.removeEventListener('focusin', dismiss);
    };
  }, [menu]);
}
