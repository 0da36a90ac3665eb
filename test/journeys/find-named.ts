import type { Tappable } from './screen.ts';

/**
 * Runs in the page, and in its open shadow roots: what has this role, is announced by exactly this name, and stands still
 * so that a tap cannot miss it. For drivers that cannot look for it themselves, or take a second to.
 */
export const findNamed = async (role: Tappable | 'combobox', name: string): Promise<HTMLElement | null> => {
  const places = {
    button: 'button',
    link: 'a[href]',
    radio: '[type=radio]',
    checkbox: '[type=checkbox]',
    combobox: 'select',
    disclosure: 'summary',
  };
  const wordsOf = (element: Element): string => {
    const heard = document.createElement('div');
    heard.append(element.cloneNode(true));
    for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
    return heard.textContent.replaceAll(/\s+/g, ' ').trim();
  };
  const nameOf = (element: HTMLElement): string =>
    element.ariaLabel ??
    (element instanceof HTMLInputElement
      ? Array.from(element.labels ?? [], wordsOf).join(' ')
      : wordsOf(element));
  // WebKitGTK does not always draw a second tab: there nothing moves, and no frame comes.
  const nextFrame = (): Promise<unknown> =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  const standsStill = async (element: HTMLElement): Promise<boolean> => {
    await nextFrame();
    const before = element.getBoundingClientRect();
    await nextFrame();
    const { top, left } = element.getBoundingClientRect();
    return element.isConnected && top === before.top && left === before.left;
  };
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(places[role]))
      if (element.checkVisibility() && !element.closest('[inert]') && nameOf(element) === name)
        return (await standsStill(element)) ? element : null;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return null;
};
