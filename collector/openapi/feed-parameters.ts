import type { Parameter } from './document.ts';

export const feedParameters: readonly Parameter[] = [
  {
    name: 'after',
    in: 'query',
    description: 'Place of the last one that is known, 0 for none.',
    schema: { type: 'integer', minimum: 0 },
  },
  {
    name: 'limit',
    in: 'query',
    description: 'How many in one JSON reply, at most 1000; 100 if nothing is said.',
    schema: { type: 'integer', minimum: 1 },
  },
];
