import { expect, it } from 'vitest';
import { connectionOf } from './connection-of.ts';

it('tells PostgreSQL’s programs what the address tells the collector', () => {
  expect(
    connectionOf(
      'postgres://koe:ti%40ger@db.insurer.example:5433/voices?sslmode=verify-full&sslrootcert=/ca',
    ),
  ).toEqual({
    PGHOST: 'db.insurer.example',
    PGPORT: '5433',
    PGUSER: 'koe',
    PGPASSWORD: 'ti@ger',
    PGDATABASE: 'voices',
    PGSSLMODE: 'verify-full',
    PGSSLROOTCERT: '/ca',
  });
  expect(connectionOf('postgres://koe@localhost/postgres?host=/run/postgresql')).toEqual({
    PGHOST: '/run/postgresql',
    PGUSER: 'koe',
    PGDATABASE: 'postgres',
  });
});
