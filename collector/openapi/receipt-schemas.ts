import { CONTACT_WAYS } from '../../src/questions/contact/contact-ways.ts';
import { STAGES } from '../../src/protocol/stage.ts';
import type { Schema } from './document.ts';

const stage = { type: 'string', enum: STAGES } as const;
const stages = {
  type: 'array',
  minItems: 1,
  description: 'All that it has come to, in their order; the first is `received`.',
  items: {
    type: 'object',
    required: ['stage', 'at'],
    properties: { stage, at: { type: 'string', format: 'date-time' } },
  },
} as const satisfies Schema;

export const receiptSchemas = {
  ReceiptReply: {
    type: 'object',
    required: ['receipt', 'survey', 'receivedAt', 'stage', 'stages', 'contact'],
    properties: {
      receipt: { type: 'string', description: '12 characters, without separators.' },
      survey: { type: 'string' },
      receivedAt: { type: 'string', format: 'date-time' },
      stage,
      stages,
      contact: {
        oneOf: [{ type: 'string', enum: CONTACT_WAYS }, { type: 'null' }],
        description:
          'Whether and how a person may be in touch; null where nothing was said, or is not kept any more. The address is ' +
          'told to nobody who asks for this.',
      },
      withdrawalRequestedAt: {
        type: 'string',
        format: 'date-time',
        description: 'When the customer first asked to have it withdrawn; absent: not asked.',
      },
    },
  },
  Contact: {
    oneOf: [
      { type: 'object', required: ['by'], properties: { by: { type: 'string', const: 'no' } } },
      {
        type: 'object',
        required: ['by', 'address', 'when', 'notThroughAgency'],
        properties: {
          by: { type: 'string', enum: ['phone', 'email', 'line'] },
          address: {
            type: 'string',
            description: 'Phone number, e-mail address, or the name that is shown in LINE.',
          },
          when: { type: 'string', description: 'In free words; empty where it does not matter.' },
          notThroughAgency: { type: 'boolean' },
        },
      },
    ],
  },
  StageReport: {
    type: 'object',
    required: ['stage'],
    properties: { stage: { type: 'string', enum: ['read', 'in-work', 'answered', 'closed'] } },
  },
  StageReply: {
    type: 'object',
    required: ['response', 'stage', 'stages'],
    properties: { response: { type: 'string', format: 'uuid' }, stage, stages },
  },
} as const satisfies Readonly<Record<string, Schema>>;
