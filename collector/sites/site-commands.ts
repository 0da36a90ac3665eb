import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { NewSiteSchema, type Site } from '../../src/protocol/site.ts';
import { parseOptions } from '../parse-options.ts';
import { StartupError } from '../startup-error.ts';
import type { SiteRegistry } from './open-site-registry.ts';
import { readSites } from './read-sites.ts';
import type { RegisteredSite } from './registered-site.ts';
import type { SiteStore } from './site-store.ts';
import { unknownSurveys } from './unknown-surveys.ts';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const AddSchema = v.object({
  key: v.optional(v.string(), ''),
  name: v.optional(v.string()),
  kind: v.optional(v.string(), ''),
  origin: v.optional(v.array(v.string()), []),
  survey: v.optional(v.array(v.string())),
});
const SwitchSchema = v.object({ key: v.string('the key of a site') });

/** Where a command may change sites. Throws a `StartupError` where they stand in a file. */
export function changeable(command: string, registry: SiteRegistry): SiteStore {
  if (registry.kept === 'in-file')
    throw new StartupError([`${command}: KOE_SITES is set, and sites are what its file says; edit that.`]);
  return registry.sites;
}

/** Registers a site. Throws a `StartupError` that names each option that is amiss. */
export async function addSite(
  words: readonly string[],
  sites: SiteStore,
  offered: readonly string[],
  now: number,
): Promise<string> {
  const options = { key: text, name: text, kind: text, origin: texts, survey: texts };
  const { origin, survey, ...asked } = parseOptions('add-site', AddSchema, words, options);
  const parsed = parseWith(NewSiteSchema, { ...asked, origins: origin, surveys: survey ?? null });
  const errors = parsed.ok ? unknownSurveys(parsed.value, offered) : parsed.errors;
  if (!parsed.ok || errors.length > 0)
    throw new StartupError(
      errors.map(({ field, expected }) => `add-site: --${optionOf(field)}: expected ${expected}.`),
    );
  if (!(await sites.add(parsed.value, new Date(now).toISOString())))
    throw new StartupError([`add-site: there is a site ${parsed.value.key} already.`]);
  return `Added: ${parsed.value.key}`;
}

/** Options that may be said again have the name of one thing: `/origins/0` is `--origin`. */
const optionOf = (field: string): string => field.replace(/^\/(\w+?)(s?\/\d+)?$/, '$1');

/** Lets a site embed no more, or again; its tokens and its voices stay. */
export async function switchSite(
  command: 'disable-site' | 'enable-site',
  words: readonly string[],
  sites: SiteStore,
  now: number,
): Promise<string> {
  const { key } = parseOptions(command, SwitchSchema, words, { key: text });
  const active = command === 'enable-site';
  for (;;) {
    const site = await sites.find(key);
    if (!site)
      throw new StartupError([`${command}: there is no site ${key}; list-sites says which there are.`]);
    // Somebody may change something else of it at the same time: that stays.
    if (await sites.replace({ ...site, active }, site.version, new Date(now).toISOString())) break;
  }
  return `${active ? 'Enabled' : 'Disabled'}: ${key}`;
}

/** A line a site. */
export async function listSites({ sites }: SiteRegistry): Promise<string> {
  const lines = (await sites.all()).map(({ key, kind, active, surveys, origins, name }) =>
    [
      key,
      kind,
      active ? 'active' : 'disabled',
      surveys?.join(',') ?? 'all surveys',
      origins.join(',') || 'no origins',
      name,
    ].join('\t'),
  );
  return lines.join('\n');
}

/** Registers the sites of a file. One whose key is taken stays as it is registered. A line a site. */
export async function importSites(
  [file, ...more]: readonly string[],
  sites: SiteStore,
  now: number,
): Promise<{ readonly lines: string; readonly isWhole: boolean }> {
  if (file === undefined || more.length > 0) throw new StartupError(['import-sites: name one JSON file.']);
  const outcomes: (readonly [string, boolean])[] = [];
  for (const site of await readSites(file)) {
    const isAdded = (await sites.add(site, new Date(now).toISOString())) !== undefined;
    const isThere = isAdded || isSame(await sites.find(site.key), site);
    const became = isAdded
      ? 'added'
      : isThere
        ? 'is registered so already'
        : 'is registered otherwise, and stays so';
    outcomes.push([`${site.key}: ${became}`, isThere]);
  }
  return {
    lines: outcomes.map(([line]) => line).join('\n'),
    isWhole: outcomes.every(([, isThere]) => isThere),
  };
}

const isSame = (registered: RegisteredSite | undefined, given: Site): boolean =>
  registered !== undefined && isDeepStrictEqual(registered, { ...given, version: registered.version });
