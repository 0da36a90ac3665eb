import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfig } from './parse-config.ts';
import { StartupError } from './startup-error.ts';

function reasonsFor(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof StartupError) return error.reasons;
    throw error;
  }
  return [];
}

it('starts on this machine alone, with its data in ./data, when nothing is set or all is empty', () => {
  const config = parseConfig({});
  expect(config).toEqual({
    port: 8787,
    host: '127.0.0.1',
    origin: 'http://127.0.0.1:8787',
    name: undefined,
    dataDir: resolve('data'),
    keyFile: resolve('data/keys.json'),
    invitationKeyFile: resolve('data/invitation-keys.json'),
    databaseFile: resolve('data/koe.sqlite'),
    sitesFile: undefined,
    questionnairesDir: undefined,
    demoPort: 8788,
    keepsOffline: true,
  });
  expect(
    parseConfig({ PORT: '', KOE_DATA_DIR: '', KOE_DATABASE_URL: '', KOE_DEMO: '', KOE_OFFLINE: '' }),
  ).toEqual(config);
});

it('keeps the database in the data directory unless it has an address of its own', () => {
  const at = (url?: string) =>
    parseConfig({ KOE_DATA_DIR: '/srv/koe', ...(url && { KOE_DATABASE_URL: url }) }).databaseFile;
  expect(at()).toBe(join('/srv/koe', 'koe.sqlite'));
  expect(at('sqlite:/mnt/db.sqlite')).toBe('/mnt/db.sqlite');
  expect(at('sqlite:///mnt/db.sqlite')).toBe('/mnt/db.sqlite');
  expect(at('sqlite:db.sqlite')).toBe(resolve('db.sqlite'));
});

it('V4: names every variable with a bad value at once', () => {
  const reasons = reasonsFor({
    PORT: '70000',
    HOST: 'not a host',
    KOE_DATABASE_URL: 'mysql://db',
    KOE_DEMO: 'yes',
    KOE_OFFLINE: 'no',
  });
  expect(reasons.map((reason) => reason.split(':')[0])).toEqual([
    'PORT',
    'HOST',
    'KOE_DATABASE_URL',
    'KOE_DEMO',
    'KOE_OFFLINE',
  ]);
  for (const port of ['0', '-1', '1.5', '08787', 'http', '65535', ' 80']) {
    expect(reasonsFor({ PORT: port })).toEqual(['PORT: must be a port number from 1 to 65534.']);
  }
});

it('P3: says plainly that PostgreSQL is not supported yet, and nothing of the password in the address', () => {
  expect(reasonsFor({ KOE_DATABASE_URL: 'postgres://koe:tiger@db/koe' })).toEqual([
    'KOE_DATABASE_URL: must be an address starting with "sqlite:"; PostgreSQL is not supported yet.',
  ]);
});
