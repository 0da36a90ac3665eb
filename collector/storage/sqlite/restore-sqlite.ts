import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reachDisk } from './back-up-sqlite.ts';

/** Puts a copy of `from` in place, whole or not at all. */
export async function restoreSqlite(from: string, to: string): Promise<void> {
  const beside = `${to}.restoring`;
  try {
    await copyFile(from, beside);
    await chmod(beside, 0o600);
    await reachDisk(beside);
    await rename(beside, to);
    await reachDisk(dirname(to));
  } finally {
    await rm(beside, { force: true });
  }
}
