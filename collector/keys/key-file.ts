import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { parseWith } from '../../src/protocol/parse-with.ts';
import { StartupError } from '../startup-error.ts';

const OTHERS = 0o077;

/** The keys in the file, oldest first; undefined when there is no such file. Throws a `StartupError` if it is amiss. */
export async function readKeyFile<Key>(
  file: string,
  key: v.GenericSchema<unknown, Key>,
): Promise<readonly Key[] | undefined> {
  const found = await stat(file).catch(undefinedIfMissing);
  if (!found) return undefined;
  if ((found.mode & OTHERS) !== 0) {
    throw new StartupError([`${file}: others may read the private keys; run chmod 600 on it.`]);
  }
  const parsed = parseWith(keysOf(key), parseJson(await readFile(file, 'utf8')));
  if (parsed.ok) return parsed.value.keys;
  throw new StartupError(parsed.errors.map((error) => `${file}${error.field}: expected ${error.expected}.`));
}

const keysOf = <Key>(key: v.GenericSchema<unknown, Key>) =>
  v.pipe(
    v.object({ keys: v.array(key) }),
    v.check(({ keys }) => keys.length > 0, 'at least one key'),
  );

/** Writes the file for the first time. Whoever comes second keeps what the first one wrote: false. */
export async function createKeyFile(file: string, keys: readonly unknown[]): Promise<boolean> {
  const written = await writeBeside(file, keys);
  try {
    await link(written, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(written);
    await syncFolder(file);
  }
}

/** Puts a new version in place of the file, whole or not at all. */
export async function replaceKeyFile(file: string, keys: readonly unknown[]): Promise<void> {
  await rename(await writeBeside(file, keys), file);
  await syncFolder(file);
}

async function writeBeside(file: string, keys: readonly unknown[]): Promise<string> {
  const beside = `${file}.${randomUUID()}`;
  const handle = await open(beside, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ keys }, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return beside;
}

async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A text that is no JSON is left to the schema to refuse; an error of `JSON.parse` would quote a private key. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
