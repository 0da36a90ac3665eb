/** Calls `run` once after that many milliseconds, unless the function returned is called first. */
export type StartTimer = (ms: number, run: () => void) => () => void;
