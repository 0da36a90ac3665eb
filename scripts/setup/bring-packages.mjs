// @ts-check
import { packagesMatch } from './packages-match.mjs';
import { readInstalled, readLock } from './read-lock.mjs';
import { root } from './root.mjs';
import { runNpm } from './run-npm.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Installs what package-lock.json asks for unless it is there already.
 * @param {string} nodeDirectory
 * @throws {SetupError}
 */
export function bringPackages(nodeDirectory) {
  const lock = readLock(root);
  if (packagesMatch(lock, readInstalled(root))) return;
  console.log('koe: packages by package-lock.json …');
  if (!runNpm(['ci'], nodeDirectory)) {
    throw new SetupError(
      'npm could not install the packages (its reason stands above). Mend that, ' +
        'or run `npm ci --ignore-scripts` yourself, and run the same command again.',
    );
  }
}
