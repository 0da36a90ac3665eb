/** What the first stage draws. */
export interface Parts {
  readonly box: HTMLElement;
  /** Opens the survey. */
  readonly pill: HTMLButtonElement;
  /** Puts it away, by the person's wish. */
  readonly dismiss: HTMLButtonElement;
}

/** Undefined for a survey in the text, which has no buttons. */
export function partsOf(root: ShadowRoot): Parts | undefined {
  const box = root.querySelector('div');
  const [pill, dismiss] = root.querySelectorAll('button');
  return box && pill && dismiss ? { box, pill, dismiss } : undefined;
}
