/** `keyCode` of a key that the input method has taken for itself (UI Events, legacy key attributes). */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Escape puts a launcher's panel or a dialog away; while a conversion is open it belongs to the input method (A2). Safari reports
 * it when the conversion has ended already, by its code alone.
 */
export function closeOnEscape(document: Pick<Document, 'addEventListener'>, close: () => void): void {
  document.addEventListener('keydown', ({ key, keyCode, isComposing }) => {
    if (key === 'Escape' && !isComposing && keyCode !== TAKEN_BY_INPUT_METHOD) close();
  });
}
