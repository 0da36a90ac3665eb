import type { Schema } from './document.ts';

const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const texts = { type: 'array', items: text } as const;

export const voicesSchemas = {
  VoicesReply: {
    type: 'object',
    required: ['voices', 'next'],
    properties: {
      voices: { type: 'array', items: { $ref: '#/components/schemas/FedVoice' } },
      next: { ...whole, description: 'What to ask `after` next; the same again where there is nothing new.' },
    },
  },
  FedVoice: {
    type: 'object',
    required: [
      'position',
      'response',
      'ordinal',
      'receipt',
      'survey',
      'revision',
      'lang',
      'channel',
      'site',
      'isSiteClosed',
      'finishedAt',
      'receivedAt',
      'question',
      'class',
      'topics',
      'taxonomy',
      'taxonomyVersion',
      'text',
      'contact',
      'consents',
      'withdrawalRequestedAt',
    ],
    properties: {
      position: { ...whole, description: 'Its place, counted from 1; never given to another voice.' },
      response: { ...text, description: 'Id of the response that it is part of.' },
      ordinal: { ...whole, description: 'Its place among that response’s voices, counted from 0.' },
      receipt: text,
      survey: text,
      revision: whole,
      lang: text,
      channel: text,
      site: { description: 'Key of the embedding site, or null.' },
      isSiteClosed: {
        type: 'boolean',
        description: 'Whether that site could not embed the survey when the response was taken in.',
      },
      finishedAt: { ...text, format: 'date-time', description: 'By the device’s clock.' },
      receivedAt: { ...text, format: 'date-time' },
      question: text,
      class: { ...text, enum: ['praise', 'complaint', 'request', 'question'] },
      topics: { ...texts, description: 'As the customer chose them.' },
      taxonomy: { ...texts, description: 'What they stand for, in that version of the taxonomy.' },
      taxonomyVersion: text,
      text: { ...text, description: 'In the customer’s own words.' },
      contact: {
        description: 'How a person may be in touch: `no`, by what, or null. The address is not told.',
      },
      consents: { type: 'object', description: 'Yes or no, by question.' },
      withdrawalRequestedAt: {
        description: 'When the customer asked to have the response withdrawn, or null.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;
