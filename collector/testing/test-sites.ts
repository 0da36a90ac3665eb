import type { Site } from '../../src/protocol/site.ts';

/** A site like another. */
export const aSite = (changed: Partial<Site> = {}): Site => ({
  key: 'agency-0123',
  name: 'Midori',
  kind: 'agency',
  origins: ['https://midori.example'],
  surveys: null,
  active: true,
  ...changed,
});

/** What a test's collector knows unless it is told otherwise. */
export const testSites: readonly Site[] = [
  aSite({ key: 'hinata-web', name: 'Hinata', kind: 'website', origins: [] }),
  aSite(),
];
