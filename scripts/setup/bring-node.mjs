// @ts-check
import { dirname, join } from 'node:path';
import { isNewEnough, nodeMajor, nodePackage, nodeVersion } from './node-package.mjs';
import { readInstalled } from './read-lock.mjs';
import { root } from './root.mjs';
import { runNpm } from './run-npm.mjs';
import { SetupError } from './setup-error.mjs';

const tools = join(root, '.tools');

/**
 * Folder of a Node that is new enough: the one that runs this, else the one under `.tools`, else a new one.
 * @throws {SetupError} where none can be brought
 */
export function bringNode() {
  if (isNewEnough(process.versions.node)) return dirname(process.execPath);

  const name = nodePackage(process.platform, process.arch, hasGlibc());
  const need = `Koe needs Node ${nodeMajor} or newer, and this is Node ${process.versions.node}`;
  if (name === undefined) {
    throw new SetupError(
      `${need}. It cannot be brought for ${process.platform} on ${process.arch}: ` +
        'install it from https://nodejs.org/en/download and run the same command again.',
    );
  }

  const path = `node_modules/${name}`;
  if (!isNewEnough(readInstalled(tools)?.packages[path]?.version ?? '0')) {
    console.log(`koe: Node ${nodeVersion} into .tools (this machine has ${process.versions.node}) …`);
    if (!runNpm(['install', '--prefix', tools, `${name}@${nodeVersion}`], dirname(process.execPath))) {
      throw new SetupError(
        `${need}. npm could not bring ${name}@${nodeVersion} (its reason stands above): mend that, or ` +
          'install Node from https://nodejs.org/en/download, and run the same command again.',
      );
    }
  }
  return join(tools, path, 'bin');
}

function hasGlibc() {
  const report = process.report.getReport();
  if (!('header' in report) || typeof report.header !== 'object' || report.header === null) return false;
  return 'glibcVersionRuntime' in report.header;
}
