import { INVITATION_CHANNELS } from '../../src/invitation/invitation.ts';
import { MAX_MINTED } from '../../src/protocol/limits.ts';
import { SKIP_REASONS } from '../../src/protocol/mint-invitations.ts';
import type { Schema } from './document.ts';

const text: Schema = { type: 'string' };
const aTime: Schema = { type: 'string', format: 'date-time' };

const linked = {
  id: { type: 'string', description: 'As sent.' },
  outcome: {
    type: 'string',
    enum: ['minted', 'minted-before'],
    description:
      '`minted-before`: the same invitation was asked for under this id before; there is no second one.',
  },
  link: { type: 'string', description: 'Whoever has it can answer: it belongs into no log.' },
  opensUntil: { ...aTime, description: 'The survey has to be begun until then.' },
  submitsUntil: { ...aTime, description: 'And finished until then.' },
} as const;

const skipped = {
  type: 'object',
  required: ['id', 'outcome', 'reason'],
  properties: {
    id: text,
    outcome: { type: 'string', enum: ['skipped'] },
    reason: {
      type: 'string',
      enum: SKIP_REASONS,
      description:
        '`never-again`: a link about this subject came to somebody else. `asked-before`: this survey has asked about it. ' +
        'Neither passes, nor does `sensitive`; `quiet-hours` do.',
    },
  },
} as const satisfies Schema;

export const mintSchemas = {
  MintRequest: {
    type: 'object',
    required: ['id', 'survey', 'channel'],
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9][\\w.:-]{0,63}$',
        description:
          'Your own name of the occasion. It stands in the link, where its holder can read it: nothing about the person.',
      },
      survey: { type: 'string', description: 'Id of a survey that is offered.' },
      channel: { type: 'string', enum: INVITATION_CHANNELS, description: 'How the link is handed over.' },
      site: { type: 'string', description: 'Key of the registered site whose occasion it is.' },
      subject: {
        type: 'string',
        pattern: '^[\\x21-\\x7E]{1,100}$',
        description:
          'The contract or claim, opaque: it is asked about once in each survey. Absent: not told apart.',
      },
      sensitive: { type: 'boolean', description: 'True: nobody is asked about it.' },
      lang: {
        type: 'string',
        description: 'BCP 47 tag of message and survey; absent: Japanese, the visitor’s.',
      },
      opensDays: {
        type: 'integer',
        minimum: 1,
        description: 'Days within which it has to be begun, 30 if nothing is said.',
      },
      submitsDays: {
        type: 'integer',
        minimum: 1,
        description: 'Days within which it has to be finished, 7 more than for beginning if nothing is said.',
      },
      sendAt: { ...aTime, description: 'When you send it, for the quiet hours; absent: now.' },
    },
  },
  MintReply: {
    oneOf: [
      {
        type: 'object',
        required: ['id', 'outcome', 'link', 'opensUntil', 'submitsUntil', 'qr'],
        properties: {
          ...linked,
          qr: { type: 'string', description: 'The link as a QR code, an SVG without a size.' },
          lineMessage: {
            type: 'object',
            description: 'For `line`: a Flex Message for LINE’s Messaging API, within its limits.',
          },
          email: {
            type: 'object',
            description: 'For `email`: without pictures, and without anything that is fetched.',
            required: ['subject', 'text', 'html'],
            properties: { subject: text, text, html: text },
          },
          sms: {
            type: 'object',
            description: 'For `sms`: `parts` is what it is charged as.',
            required: ['text', 'parts'],
            properties: { text, parts: { type: 'integer' } },
          },
        },
      },
      skipped,
    ],
  },
  MintBatchRequest: {
    type: 'object',
    required: ['invitations'],
    properties: {
      invitations: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_MINTED,
        items: { $ref: '#/components/schemas/MintRequest' },
      },
    },
  },
  MintBatchReply: {
    type: 'object',
    required: ['results'],
    properties: {
      results: {
        type: 'array',
        description: 'What became of each, in the order sent.',
        items: {
          oneOf: [
            {
              type: 'object',
              required: ['id', 'outcome', 'link', 'opensUntil', 'submitsUntil'],
              properties: linked,
            },
            skipped,
            {
              type: 'object',
              required: ['outcome', 'problem'],
              properties: {
                id: { type: 'string', description: 'As sent, where one could be read.' },
                outcome: { type: 'string', enum: ['rejected'] },
                problem: { $ref: '#/components/schemas/Problem' },
              },
            },
          ],
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;
