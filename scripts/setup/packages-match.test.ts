import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesMatch } from './packages-match.mjs';
import { readLock } from './read-lock.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0', integrity: 'sha512-a' },
    'node_modules/binding-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const preact = { 'node_modules/preact': { version: '11.2.0', integrity: 'sha512-a' } };

describe('packagesMatch', () => {
  it('is content with all that this machine needs', () => {
    expect(packagesMatch(lock, { packages: preact })).toBe(true);
  });

  it.each([
    ['nothing was installed to the end', undefined],
    ['a package is missing', { packages: {} }],
    [
      'another version is installed',
      { packages: { 'node_modules/preact': { version: '11.1.0', integrity: 'sha512-a' } } },
    ],
    [
      'other bytes are installed',
      { packages: { 'node_modules/preact': { version: '11.2.0', integrity: 'sha512-z' } } },
    ],
    [
      'an optional package is outdated',
      { packages: { ...preact, 'node_modules/binding-darwin': { version: '0.9.0' } } },
    ],
  ])('asks for an install when %s', (_, installed) => {
    expect(packagesMatch(lock, installed)).toBe(false);
  });
});

it('package-lock.json names every package, also those for other machines, else `npm ci` refuses it', () => {
  const { packages } = readLock(join(import.meta.dirname, '../..'));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
