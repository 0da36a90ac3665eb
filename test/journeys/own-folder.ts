import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test's own: for the profile of a browser, or for what a collector is given to read. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'koe-test-'));

/** Tries again while a browser that has just ended still lets go of its files. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });
