import type { Operation, Schema } from './document.ts';
import * as examples from './examples.ts';
import { json } from './replies.ts';

const text: Schema = { type: 'string' };

const told = (operationId: string, summary: string, body: ReturnType<typeof json>): Operation => ({
  operationId,
  summary,
  description:
    'By the Standard Webhooks specification. At least once and in no certain order: know a second delivery by `webhook-id`.',
  parameters: [
    {
      name: 'webhook-id',
      in: 'header',
      description: 'Of the event: the same at each attempt, replay and endpoint.',
      required: true,
      schema: text,
    },
    {
      name: 'webhook-timestamp',
      in: 'header',
      description: 'When this attempt was made, in seconds since 1970.',
      required: true,
      schema: { type: 'string', pattern: '^[0-9]+$' },
    },
    {
      name: 'webhook-signature',
      in: 'header',
      description:
        '`v1,` and an HMAC-SHA256 in base64; while a secret is rotated two of them, with a space between.',
      required: true,
      schema: text,
    },
  ],
  requestBody: { required: true, content: body },
  responses: {
    '2XX': { description: 'It has been taken. What stands in the reply is not read.' },
    '410': { description: 'Nothing more is wanted: the endpoint is disabled.' },
    default: {
      description:
        'A failure, as a redirect and no answer within 20 seconds are. Tried again nine times within three days; `Retry-After` is heeded.',
    },
  },
});

export const webhooks = {
  'voice.received': {
    post: told(
      'voiceReceived',
      'A voice was stored; its words are in the feed',
      json('VoiceReceived', { one: examples.voiceReceived }),
    ),
  },
  'withdrawal.requested': {
    post: told(
      'withdrawalRequested',
      'A customer wants a response withdrawn',
      json('WithdrawalRequested', { one: examples.withdrawalRequested }),
    ),
  },
  'contact.changed': {
    post: told(
      'contactChanged',
      'A customer changed, or took back, whether and how they may be contacted',
      json('ContactChanged', { one: examples.contactChanged }),
    ),
  },
  'response.erased': {
    post: told(
      'responseErased',
      'A response was erased; nothing older is told of it any more',
      json('ResponseErased', { one: examples.responseErased }),
    ),
  },
} as const;
