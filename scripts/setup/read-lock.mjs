// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The part of a lock file that tells what belongs where.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * What is to be installed.
 * @param {string} folder that holds package-lock.json
 */
export function readLock(folder) {
  return parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
}

/**
 * What npm wrote down once it had finished installing; an install that was cut short leaves nothing.
 * @param {string} folder that holds node_modules
 */
export function readInstalled(folder) {
  try {
    return parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} json */
function parse(json) {
  /** @type {unknown} */
  const lock = JSON.parse(json);
  if (!isLock(lock)) throw new TypeError('a lock file without packages');
  return lock;
}

/**
 * @param {unknown} value
 * @returns {value is Lock}
 */
function isLock(value) {
  return typeof value === 'object' && value !== null && 'packages' in value;
}
