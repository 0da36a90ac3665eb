import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { StartupError } from '../startup-error.ts';
import type { RegisteredSite } from './registered-site.ts';

/**
 * One exact origin: no path and no wildcard, since it stands in `frame-ancestors` as it is. Plain HTTP only on this
 * machine: elsewhere the framed page would be no secure context, and could not seal.
 */
const OriginSchema = v.pipe(
  v.string(),
  v.regex(
    /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?$/,
    'an origin such as "https://agency.example", in lower case, without a path',
  ),
);

const SitesSchema = v.strictObject({
  sites: v.array(
    v.strictObject({
      key: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a key such as "agency-0123"')),
      kind: v.picklist(['website', 'agency']),
      origins: v.array(OriginSchema),
    }),
  ),
});

/** The registered sites in a JSON file. Throws a `StartupError` naming each field that is amiss. */
export async function readSites(file: string): Promise<readonly RegisteredSite[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartupError([`KOE_SITES: ${file} cannot be read.`]);
  });
  const parsed = parseWith(SitesSchema, parseJson(file, text));
  if (!parsed.ok) {
    throw new StartupError(
      parsed.errors.map(({ field, expected }) => `${file}#${field}: expected ${expected}`),
    );
  }
  const { sites } = parsed.value;
  const twice = sites.filter(({ key }, index) => sites.findIndex((site) => site.key === key) < index);
  if (twice.length > 0) {
    throw new StartupError(twice.map(({ key }) => `${file}: the key "${key}" stands there twice.`));
  }
  return sites;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartupError([`${file}: is not JSON.`]);
  }
}
