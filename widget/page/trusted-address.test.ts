import { expect, it } from 'vitest';
import { trustedAddress } from './trusted-address.ts';

it('passes the address through the page’s Trusted Types', () => {
  const trustedTypes = {
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => `${name}: ${rules.createScriptURL(address)}`,
    }),
  };
  expect(trustedAddress('/sw.js', { trustedTypes })).toBe('koe: /sw.js');
});

it('is the address itself in browsers that have none', () => {
  expect(trustedAddress('/sw.js', {})).toBe('/sw.js');
});
