import { open } from 'node:fs/promises';
import SqliteDatabase from 'better-sqlite3';
import { StartupError } from '../../startup-error.ts';

/** All in one step: as of one moment, and never begun anew because somebody has written meanwhile. */
const ALL_PAGES = 0x7fff_ffff;

/** Copies a database that others may write to into `to`, and checks what came of it. */
export async function backUpSqlite(from: string, to: string): Promise<void> {
  const source = new SqliteDatabase(from, { fileMustExist: true });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
  assertWhole(to, from);
  await reachDisk(to);
}

/** Reads every page and every reference. */
function assertWhole(file: string, from: string): void {
  const copy = new SqliteDatabase(file, { fileMustExist: true });
  try {
    const found: unknown = copy.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new StartupError([`${from}: its copy does not pass SQLite’s integrity check.`]);
    const broken = copy.prepare('select count(*) from pragma_foreign_key_check').pluck().get();
    if (broken !== 0)
      throw new StartupError([`${from}: ${String(broken)} rows refer to rows that are not there.`]);
  } finally {
    copy.close();
  }
}

export async function reachDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
