/** Whatever takes keys; a frame may hold anything. */
const TAKES_KEYS =
  'textarea,select,iframe,object,embed,[contenteditable]:not([contenteditable=false]),' +
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio],[type=range],[type=file],[type=color])';

/** Whether the focus is where somebody types, inside of open shadow roots too. */
export function isTyping(document: Pick<Document, 'activeElement'>): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !!active?.closest(TAKES_KEYS);
}
