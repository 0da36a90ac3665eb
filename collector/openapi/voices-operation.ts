import { problems } from '../../src/protocol/problems.ts';
import type { Operation, Schema } from './document.ts';
import * as examples from './examples.ts';
import { feedParameters } from './feed-parameters.ts';
import { json, problemOf, slowDown, unavailable } from './replies.ts';

const text: Schema = { type: 'string' };

export const voices: Operation = {
  operationId: 'readVoices',
  summary: 'What customers said, for other systems',
  description:
    'Each voice once, in an order that never changes: go on with `after` where the last reply ended, and none is missed. ' +
    'A voice that was erased is left out, and its place stays empty. As NDJSON or CSV (`Accept`) all that follow, as a stream. ' +
    'That it was read is in the audit log before it is told; where that cannot be, the answer is 503.',
  parameters: feedParameters,
  security: [{ apiToken: [] }],
  responses: {
    '200': {
      description: 'The voices that follow.',
      content: {
        ...json('VoicesReply', { one: examples.voicesReply }),
        'application/x-ndjson': { schema: { $ref: '#/components/schemas/FedVoice' } },
        'text/csv': { schema: text },
      },
    },
    '400': problemOf(
      problems.badRequest([{ field: 'after', expected: 'a whole number from 0, as `next` told it' }]),
    ),
    '401': problemOf(problems.unauthorized()),
    '403': problemOf(
      problems.forbidden([{ field: 'authorization', expected: 'a token with the scope voices:read' }]),
    ),
    '429': slowDown,
    '503': unavailable,
  },
};
