import { type Environment, findProgram } from './find-program.ts';

/** Path of Chromium's headless shell: the engine alone, without windows and what belongs to them. */
export const findHeadlessShell = (env: Environment, exists: (path: string) => boolean): string | undefined =>
  findProgram(['chromium-headless-shell'], env, exists);
