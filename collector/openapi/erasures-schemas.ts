import type { Schema } from './document.ts';

export const erasuresSchemas = {
  ErasuresReply: {
    type: 'object',
    required: ['erasures', 'next'],
    properties: {
      erasures: {
        type: 'array',
        items: {
          type: 'object',
          required: ['position', 'response', 'erasedAt'],
          properties: {
            position: { type: 'integer', description: 'Its place among the erasures, counted from 1.' },
            response: { type: 'string', description: 'Id of the response.' },
            erasedAt: { type: 'string', format: 'date-time' },
          },
        },
      },
      next: {
        type: 'integer',
        description: 'What to ask `after` next; the same again where there is nothing new.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;
