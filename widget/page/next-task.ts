/** What the browser has to do meanwhile, drawing and taps, comes before what follows: one long task becomes two. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
