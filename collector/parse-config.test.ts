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
    webhookKeyFile: resolve('data/webhook-keys.json'),
    contactKeyFile: resolve('data/contact-keys.json'),
    database: { engine: 'sqlite', file: resolve('data/koe.sqlite') },
    copyTo: undefined,
    sitesFile: undefined,
    retentionFile: undefined,
    questionnairesDir: undefined,
    demoPort: 8788,
    keepsOffline: true,
    quietHours: { from: 21 * 60, to: 8 * 60 },
    timeZone: 'Asia/Tokyo',
    metricsToken: undefined,
    trustedProxies: [],
    limits: { address: 6_000, site: 6_000, guesses: 10 },
    webhookNetworks: [],
  });
  expect(
    parseConfig({ PORT: '', KOE_DATA_DIR: '', KOE_DATABASE_URL: '', KOE_DEMO: '', KOE_OFFLINE: '' }),
  ).toEqual(config);
});

it('keeps the database in the data directory unless it has an address of its own', () => {
  const at = (url?: string) =>
    parseConfig({ KOE_DATA_DIR: '/srv/koe', ...(url && { KOE_DATABASE_URL: url }) }).database;
  const sqlite = (file: string) => ({ engine: 'sqlite', file });
  expect(at()).toEqual(sqlite(join('/srv/koe', 'koe.sqlite')));
  expect(at('sqlite:/mnt/db.sqlite')).toEqual(sqlite('/mnt/db.sqlite'));
  expect(at('sqlite:///mnt/db.sqlite')).toEqual(sqlite('/mnt/db.sqlite'));
  expect(at('sqlite:db.sqlite')).toEqual(sqlite(resolve('db.sqlite')));
});

it.each([
  'postgres://koe:tiger@db.internal:5432/koe',
  'postgresql://koe@db/koe?sslmode=verify-full',
  'postgres:///koe?host=/var/run/postgresql',
])('takes %s for a PostgreSQL', (url) => {
  expect(parseConfig({ KOE_DATABASE_URL: url }).database).toEqual({ engine: 'postgres', url });
});

it('V4: names every variable with a bad value at once', () => {
  const reasons = reasonsFor({
    PORT: '70000',
    HOST: 'not a host',
    KOE_DATABASE_URL: 'mysql://db',
    KOE_DEMO: 'yes',
    KOE_OFFLINE: 'no',
    KOE_TRUSTED_PROXY: '10.0.0.0/8, proxy.internal',
    KOE_LIMIT_ADDRESS: '0',
    KOE_LIMIT_SITE: '1e3',
    KOE_LIMIT_GUESSES: '1000001',
    KOE_WEBHOOK_NETWORKS: 'crm.internal',
  });
  expect(reasons.map((reason) => reason.split(':')[0])).toEqual([
    'PORT',
    'HOST',
    'KOE_DATABASE_URL',
    'KOE_DEMO',
    'KOE_OFFLINE',
    'KOE_TRUSTED_PROXY',
    'KOE_LIMIT_ADDRESS',
    'KOE_LIMIT_SITE',
    'KOE_LIMIT_GUESSES',
    'KOE_WEBHOOK_NETWORKS',
  ]);
  for (const port of ['0', '-1', '1.5', '08787', 'http', '65535', ' 80']) {
    expect(reasonsFor({ PORT: port })).toEqual(['PORT: must be a port number from 1 to 65534.']);
  }
});

it.each(['postgres://koe:tiger@db', 'postgres://koe:tiger@db/', 'postgres:koe:tiger', 'tiger', 'sqlite:'])(
  'P3: of the address %s, which is none, it says what is wanted, and nothing of the password in it',
  (url) => {
    const [reason, ...more] = reasonsFor({ KOE_DATABASE_URL: url });
    expect(reason).toMatch(/^KOE_DATABASE_URL: must be "sqlite:" .*"postgres:/);
    expect(reason).not.toContain('tiger');
    expect(more).toEqual([]);
  },
);
