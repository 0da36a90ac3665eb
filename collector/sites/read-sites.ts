import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { NewSiteSchema, type Site } from '../../src/protocol/site.ts';
import { StartupError } from '../startup-error.ts';

const FileSchema = v.strictObject({ sites: v.array(NewSiteSchema) });

/** The sites in a JSON file. Throws a `StartupError` naming each field that is amiss. */
export async function readSites(file: string): Promise<readonly Site[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartupError([`The sites' file ${file} cannot be read.`]);
  });
  const parsed = parseWith(FileSchema, parseJson(file, text));
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
