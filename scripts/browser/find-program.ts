import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Path of the first of `names` that is in a folder of `PATH`. */
export function findProgram(
  names: readonly string[],
  env: Environment,
  exists: (path: string) => boolean,
): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => exists(path));
}
