/** Runs it when the parser is through: only then is known what stands inside of an element. */
export function onceParsed(
  document: Pick<Document, 'readyState' | 'addEventListener'>,
  stay: AbortSignal,
  run: () => void,
): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('readystatechange', run, { once: true, signal: stay });
}
