import { delimiter, join } from 'node:path';
import type { Environment } from '../browser/find-program.ts';

/** Debian keeps each version apart, and none of them on `PATH`. */
const DEBIANS = '/usr/lib/postgresql';

/** Paths of what makes a PostgreSQL's data folder, and of the server itself. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** The newest there is. @param list names in a folder; none where there is no such folder */
export function findPostgres(
  env: Environment,
  exists: (path: string) => boolean,
  list: (folder: string) => readonly string[],
): PostgresPrograms | undefined {
  const versions = list(DEBIANS).toSorted((one, other) => Number(other) - Number(one));
  const folders = [
    ...versions.map((version) => join(DEBIANS, version, 'bin')),
    ...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  return folders
    .map((folder) => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }))
    .find(({ initdb, postgres }) => exists(initdb) && exists(postgres));
}
