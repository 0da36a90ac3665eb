/** The sites that the mock knows: those that a collector knows when it serves the demo. */
export const mockSites = [
  { key: 'hinata-web', kind: 'website' },
  { key: 'agency-0123', kind: 'agency' },
] as const;
