/** Fires one of the events that a page may listen to. */
export const tell = (element: Element, type: string, detail: object): void => {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
};
