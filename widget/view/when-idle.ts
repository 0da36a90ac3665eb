/** A frame of another site, on a busy machine, is never idle in Chromium's eyes: what is needed later would not come at all. */
const LONGEST_WAIT_MS = 3000;

/** Runs it when the browser has nothing better to do, or nearly so; Safari, which cannot tell, runs it after this task. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run);
  return () => clearTimeout(timer);
}
