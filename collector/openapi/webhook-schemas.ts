import type { Schema } from './document.ts';

const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const time = { ...text, format: 'date-time' } as const;

export const webhookSchemas = {
  VoiceReceived: {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { ...text, const: 'voice.received' },
      timestamp: { ...time, description: 'When the response was stored.' },
      data: {
        type: 'object',
        required: ['position', 'response', 'ordinal', 'receipt', 'survey', 'class'],
        properties: {
          position: {
            ...whole,
            description: 'Its place in the feed: `GET /v1/voices` with one less for `after` begins with it.',
          },
          response: { ...text, description: 'Id of the response that it is part of.' },
          ordinal: { ...whole, description: 'Its place among that response’s voices, counted from 0.' },
          receipt: text,
          survey: text,
          class: { ...text, enum: ['praise', 'complaint', 'request', 'question'] },
        },
      },
    },
  },
  WithdrawalRequested: {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { ...text, const: 'withdrawal.requested' },
      timestamp: { ...time, description: 'When it was asked for first.' },
      data: {
        type: 'object',
        required: ['response', 'receipt', 'survey'],
        properties: {
          response: { ...text, description: 'Its id, as in the feed.' },
          receipt: text,
          survey: text,
        },
      },
    },
  },
  ContactChanged: {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { ...text, const: 'contact.changed' },
      timestamp: { ...time, description: 'When it was changed.' },
      data: {
        type: 'object',
        required: ['response', 'receipt', 'survey'],
        properties: {
          response: { ...text, description: 'Its id, as in the feed.' },
          receipt: text,
          survey: text,
        },
      },
    },
  },
  ResponseErased: {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { ...text, const: 'response.erased' },
      timestamp: { ...time, description: 'When it was erased.' },
      data: {
        type: 'object',
        required: ['position', 'response'],
        properties: {
          position: { ...whole, description: 'Its place among the erasures, as in `GET /v1/erasures`.' },
          response: { ...text, description: 'Its id, as in the feed.' },
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;
