/** Runs it once `life` ends; at once if it has ended already. */
export function whenOver(life: AbortSignal, run: () => void): void {
  if (life.aborted) run();
  else life.addEventListener('abort', run, { once: true });
}
