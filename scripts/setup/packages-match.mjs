// @ts-check
/** @typedef {import('./read-lock.mjs').Lock} Lock */

/**
 * Whether everything that the lock asks for is installed. Optional packages may be missing (they are for
 * other machines), but one that is there has to be the right one.
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 */
export function packagesMatch(lock, installed) {
  if (installed === undefined) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
