import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { parseQuietHours, type QuietHours } from './invitations/minting/quiet-hours.ts';
import { isAddressRange } from './limits/address-ranges.ts';
import type { LimitSettings } from './limits/limits.ts';
import { StartupError } from './startup-error.ts';
import type { DatabaseAddress } from './storage/database-address.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Scheme and host that customers reach the collector at. */
  readonly origin: string;
  /** The insurer's, for link previews. */
  readonly name: string | undefined;
  readonly dataDir: string;
  /** The private keys that open responses. */
  readonly keyFile: string;
  /** The private keys that sign invitations. */
  readonly invitationKeyFile: string;
  /** The keys that webhooks' secrets are sealed with. */
  readonly webhookKeyFile: string;
  /** The keys that contacts are sealed with in the database. */
  readonly contactKeyFile: string;
  readonly database: DatabaseAddress;
  /** Where `copy` copies to; no option, since an address may hold a password. */
  readonly copyTo: DatabaseAddress | undefined;
  /** JSON file of registered sites; undefined: they are registered in the database. */
  readonly sitesFile: string | undefined;
  /** JSON file that says for how long data is kept; undefined: as usual. */
  readonly retentionFile: string | undefined;
  /** Folder of questionnaires beside the built-in ones. */
  readonly questionnairesDir: string | undefined;
  /** Port of the demo agency's own origin, the one after `port`; undefined: no demo. */
  readonly demoPort: number | undefined;
  /** Whether devices may keep pages for visits without reception. */
  readonly keepsOffline: boolean;
  /** When nobody is sent a link; undefined: never mind. */
  readonly quietHours: QuietHours | undefined;
  /** IANA name of the zone of quiet hours and of the days that messages name. */
  readonly timeZone: string;
  /** What Prometheus shows to be told the metrics; undefined: nobody is told. */
  readonly metricsToken: string | undefined;
  /** Ranges of addresses whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly limits: LimitSettings;
  /** Ranges of addresses that are not public and webhooks may go to all the same. */
  readonly webhookNetworks: readonly string[];
}

/** Reads the environment's variables. Throws a `StartupError` that names every variable with a bad value. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(EnvironmentSchema, set, { abortPipeEarly: true });
  if (!parsed.success) {
    throw new StartupError(
      parsed.issues.map((issue) => `${String(issue.path?.[0]?.key)}: must be ${issue.message}.`),
    );
  }
  const { PORT, KOE_DATA_DIR, KOE_DATABASE_URL, KOE_DEMO } = parsed.output;
  const dataDir = resolve(KOE_DATA_DIR);
  return {
    port: PORT,
    host: parsed.output.HOST,
    origin: parsed.output.KOE_ORIGIN ?? `http://127.0.0.1:${PORT}`,
    name: parsed.output.KOE_NAME,
    dataDir,
    keyFile: join(dataDir, 'keys.json'),
    invitationKeyFile: join(dataDir, 'invitation-keys.json'),
    webhookKeyFile: join(dataDir, 'webhook-keys.json'),
    contactKeyFile: join(dataDir, 'contact-keys.json'),
    database: KOE_DATABASE_URL ?? { engine: 'sqlite', file: join(dataDir, 'koe.sqlite') },
    copyTo: parsed.output.KOE_COPY_TO,
    sitesFile: parsed.output.KOE_SITES,
    retentionFile: parsed.output.KOE_RETENTION,
    questionnairesDir: parsed.output.KOE_QUESTIONNAIRES,
    demoPort: KOE_DEMO === 'on' ? PORT + 1 : undefined,
    keepsOffline: parsed.output.KOE_OFFLINE === 'on',
    quietHours: parsed.output.KOE_QUIET_HOURS,
    timeZone: parsed.output.KOE_TIME_ZONE,
    metricsToken: parsed.output.KOE_METRICS_TOKEN,
    trustedProxies: parsed.output.KOE_TRUSTED_PROXY ?? [],
    limits: {
      address: parsed.output.KOE_LIMIT_ADDRESS,
      site: parsed.output.KOE_LIMIT_SITE,
      guesses: parsed.output.KOE_LIMIT_GUESSES,
    },
    webhookNetworks: parsed.output.KOE_WEBHOOK_NETWORKS ?? [],
  };
}

/** The demo takes the port after it. */
const HIGHEST_PORT = 65_534;

const aPort = `a port number from 1 to ${HIGHEST_PORT}`;
const PortSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,4}$/, aPort),
  v.transform(Number),
  v.maxValue(HIGHEST_PORT, aPort),
);

/** Says nothing of the value: it may hold a password. */
const DatabaseUrlSchema = v.union(
  [
    v.pipe(
      v.string(),
      v.regex(/^sqlite:./),
      v.transform((url): DatabaseAddress => ({
        engine: 'sqlite',
        file: resolve(url.replace(/^sqlite:(\/\/)?/, '')),
      })),
    ),
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\/[^/]*\/[^/?#]+(\?[^#]*)?$/),
      v.check((url) => URL.canParse(url)),
      v.transform((url): DatabaseAddress => ({ engine: 'postgres', url })),
    ),
  ],
  '"sqlite:" and the path of a file, or an address such as "postgres://user:password@host:5432/database"',
);

const SwitchSchema = v.picklist(['on', 'off'], '"on" or "off"');

const AddressRangesSchema = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((range) => range.trim())),
  v.everyItem(
    isAddressRange,
    'IP addresses or networks with commas between, such as "10.0.0.0/8, 2001:db8::7"',
  ),
);

const aLimit = 'a whole number from 1 to 1000000';
const LimitSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,6}$/, aLimit),
  v.transform(Number),
  v.maxValue(1_000_000, aLimit),
);

const QuietHoursSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const hours = dataset.value === 'off' ? 'off' : parseQuietHours(dataset.value);
    if (hours !== undefined) return hours === 'off' ? undefined : hours;
    addIssue({ message: '"off", or hours such as "21:00-08:00"' });
    return NEVER;
  }),
);

const EnvironmentSchema = v.object({
  PORT: v.optional(PortSchema, '8787'),
  HOST: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'a host name or an IP address')), '127.0.0.1'),
  KOE_DATA_DIR: v.optional(v.string(), 'data'),
  KOE_DATABASE_URL: v.optional(DatabaseUrlSchema),
  KOE_COPY_TO: v.optional(DatabaseUrlSchema),
  KOE_ORIGIN: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\/[\w.:[\]-]+$/, 'scheme, host and port, without a path')),
  ),
  KOE_NAME: v.optional(v.string()),
  KOE_SITES: v.optional(v.string()),
  KOE_RETENTION: v.optional(v.string()),
  KOE_QUESTIONNAIRES: v.optional(v.string()),
  KOE_DEMO: v.optional(SwitchSchema, 'on'),
  KOE_OFFLINE: v.optional(SwitchSchema, 'on'),
  KOE_QUIET_HOURS: v.optional(QuietHoursSchema, '21:00-08:00'),
  KOE_TIME_ZONE: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'the name of a time zone, such as "Asia/Tokyo"')),
    'Asia/Tokyo',
  ),
  KOE_METRICS_TOKEN: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]{32,}$/, 'at least 32 letters, digits, "-" or "_"')),
  ),
  KOE_TRUSTED_PROXY: v.optional(AddressRangesSchema),
  KOE_LIMIT_ADDRESS: v.optional(LimitSchema, '6000'),
  KOE_LIMIT_SITE: v.optional(LimitSchema, '6000'),
  KOE_LIMIT_GUESSES: v.optional(LimitSchema, '10'),
  KOE_WEBHOOK_NETWORKS: v.optional(AddressRangesSchema),
});

/** Of those that this build of Node knows. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
