import { type Environment, findProgram } from './find-program.ts';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of the Chromium or Chrome that tests drive: `KOE_CHROMIUM` if it is set, else one that is installed. */
export function findChromium(env: Environment, exists: (path: string) => boolean): string | undefined {
  const named = env['KOE_CHROMIUM'];
  if (named !== undefined) return exists(named) ? named : undefined;
  return findProgram(names, env, exists) ?? applications.find((path) => exists(path));
}
