import type { SurveyElement } from '../../element-types.ts';

/**
 * What the page put into the element stays, and its links and buttons open the survey: where no script came, a link
 * still leads to it. A click that asks for a new tab gets one.
 */
export function openByContent(element: SurveyElement, root: ShadowRoot): void {
  const slot = document.createElement('slot');
  slot.addEventListener('click', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const target = event.target instanceof Element ? event.target.closest('a,button') : null;
    if (!isPlain || !target || event.defaultPrevented) return;
    event.preventDefault();
    element.open();
  });
  root.prepend(slot);
}
