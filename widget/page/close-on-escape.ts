/** Escape puts a launcher's panel away; while a conversion is open it belongs to the input method (A2). */
export function closeOnEscape(document: Pick<Document, 'addEventListener'>, close: () => void): void {
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) close();
  });
}
