import { type Environment, findProgram } from './find-program.ts';

/** Paths of what drives WebKitGTK (and knows its browser), and of what gives it a display. */
export interface WebkitPrograms {
  readonly driver: string;
  readonly xvfb: string;
}

export function findWebkit(env: Environment, exists: (path: string) => boolean): WebkitPrograms | undefined {
  const driver = findProgram(['WebKitWebDriver'], env, exists);
  const xvfb = findProgram(['Xvfb'], env, exists);
  return driver !== undefined && xvfb !== undefined ? { driver, xvfb } : undefined;
}
