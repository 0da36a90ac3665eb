import { expect, it } from 'vitest';
import { findPostgres } from './find-postgres.ts';

const machine = (files: readonly string[]) => ({
  exists: (path: string) => files.includes(path),
  list: (folder: string) =>
    files.flatMap((file) =>
      file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? []) : [],
    ),
});
const inFolder = (folder: string) => [`${folder}/initdb`, `${folder}/postgres`];
const found = (files: readonly string[]) => {
  const { exists, list } = machine(files);
  return findPostgres({ PATH: '/usr/bin:/opt/pg/bin' }, exists, list)?.postgres;
};

it('takes the newest of Debian’s, which are not on PATH', () => {
  const files = ['9.6', '15', '17'].flatMap((version) => inFolder(`/usr/lib/postgresql/${version}/bin`));
  expect(found(files)).toBe('/usr/lib/postgresql/17/bin/postgres');
});

it('takes one that is on PATH, but none that cannot make a data folder', () => {
  expect(found(inFolder('/opt/pg/bin'))).toBe('/opt/pg/bin/postgres');
  expect(found(['/usr/lib/postgresql/17/bin/postgres', ...inFolder('/opt/pg/bin')])).toBe(
    '/opt/pg/bin/postgres',
  );
  expect(found(['/usr/bin/postgres'])).toBeUndefined();
});
