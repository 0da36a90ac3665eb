import type { StaticFiles } from './read-static-files.ts';

/**
 * The service worker that browsers are given as `/sw.js`: the one that keeps pages for visits without reception, or
 * once that is switched off the one that takes its place on every device and goes (D9).
 */
export function chooseWorker(files: StaticFiles, keepsOffline: boolean): StaticFiles {
  const { '/sw-off.js': off, ...shown } = Object.fromEntries(files);
  if (keepsOffline || !off) return new Map(Object.entries(shown));
  return new Map(Object.entries({ ...shown, '/sw.js': off }));
}
