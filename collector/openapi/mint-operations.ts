import { MAX_MINTED } from '../../src/protocol/limits.ts';
import { problems } from '../../src/protocol/problems.ts';
import type { Operation } from './document.ts';
import * as examples from './mint-examples.ts';
import { json, problemOf, slowDown, unavailable } from './replies.ts';

const mintProblems = {
  '400': problemOf(problems.badRequest([{ field: '/survey', expected: 'one of contract, claim-payment' }])),
  '401': problemOf(problems.unauthorized()),
  '403': problemOf(
    problems.forbidden([{ field: 'authorization', expected: 'a token with the scope invitations:mint' }]),
  ),
  '413': problemOf(problems.tooLarge()),
  '415': problemOf(problems.unsupportedMediaType()),
  '429': slowDown,
  '503': unavailable,
};

export const mintInvitation: Operation = {
  operationId: 'mintInvitation',
  summary: 'Mints a follow-up link',
  description:
    'Asked again under the same `id` it is the same invitation: a caller that got no reply asks again. An id belongs to ' +
    'whoever the token is named after.',
  security: [{ apiToken: [] }],
  requestBody: { required: true, content: json('MintRequest', { one: examples.mintRequest }) },
  responses: {
    '201': {
      description: 'It is minted, and on disk.',
      content: json('MintReply', { minted: examples.mintReplies.minted }),
    },
    '200': {
      description: 'It was minted before, or nobody is asked.',
      content: json('MintReply', {
        mintedBefore: examples.mintReplies.mintedBefore,
        skipped: examples.mintReplies.skipped,
      }),
    },
    '409': problemOf(
      problems.invitationConflict([
        { field: '/survey', expected: 'what was asked for under this id the first time' },
      ]),
    ),
    ...mintProblems,
  },
};

export const mintBatch: Operation = {
  operationId: 'mintInvitations',
  summary: 'Mints many follow-up links',
  description: `At most ${MAX_MINTED}, each judged by itself: one that is amiss does not keep the others from being minted.`,
  security: [{ apiToken: [] }],
  requestBody: { required: true, content: json('MintBatchRequest', { one: examples.mintBatchRequest }) },
  responses: {
    '200': {
      description: 'What became of each.',
      content: json('MintBatchReply', { some: examples.mintBatchReply }),
    },
    ...mintProblems,
  },
};
