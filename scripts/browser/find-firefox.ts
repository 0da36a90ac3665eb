import { type Environment, findProgram } from './find-program.ts';

const application = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of the Firefox that tests drive: `KOE_FIREFOX` if it is set, else one that is installed. */
export function findFirefox(env: Environment, exists: (path: string) => boolean): string | undefined {
  const named = env['KOE_FIREFOX'];
  if (named !== undefined) return exists(named) ? named : undefined;
  return (
    findProgram(['firefox-esr', 'firefox'], env, exists) ?? (exists(application) ? application : undefined)
  );
}
