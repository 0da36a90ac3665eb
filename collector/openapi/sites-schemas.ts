import type { Schema } from './document.ts';

const text = { type: 'string' } as const;

const properties = {
  key: { ...text, pattern: '^[a-z0-9][a-z0-9-]{0,63}$', description: 'What the embedding page names.' },
  name: { ...text, description: 'For people who manage sites.' },
  kind: { ...text, enum: ['website', 'agency'], description: 'Becomes the channel of its responses.' },
  origins: {
    type: 'array',
    items: text,
    description:
      'Scheme, host and port of its pages: these alone may frame a survey, and of a `website` call it.',
  },
  surveys: { description: 'Ids of the surveys that it may embed; null for all.' },
  active: { type: 'boolean', description: 'False: it may embed none.' },
} as const satisfies Readonly<Record<string, Schema>>;

export const sitesSchemas = {
  Site: {
    type: 'object',
    description: 'A site that may embed surveys.',
    required: ['key', 'name', 'kind', 'origins', 'surveys', 'active'],
    properties,
  },
  NewSite: {
    type: 'object',
    description: 'A site; left out, its name is its key, its surveys are all, and it is active.',
    required: ['key', 'kind', 'origins'],
    properties,
  },
  SitesReply: {
    type: 'object',
    required: ['sites'],
    properties: { sites: { type: 'array', items: { $ref: '#/components/schemas/Site' } } },
  },
} as const satisfies Readonly<Record<string, Schema>>;
