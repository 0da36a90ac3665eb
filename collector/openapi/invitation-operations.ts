import { problems } from '../../src/protocol/problems.ts';
import type { Operation } from './document.ts';
import * as examples from './examples.ts';
import { json, problemOf, slowDown, unavailable } from './replies.ts';

const invitationReplies = {
  '400': problemOf(problems.badRequest([{ field: '/invitation', expected: 'text' }])),
  '413': problemOf(problems.tooLarge()),
  '415': problemOf(problems.unsupportedMediaType()),
  '429': slowDown,
  '503': unavailable,
};
const invitationBody = {
  required: true,
  content: json('InvitationRequest', { one: examples.invitationRequest }),
} as const;

export const invitationState: Operation = {
  operationId: 'getInvitationState',
  summary: 'What a follow-up link is still good for',
  description: 'Writes nothing, however often it is asked: opening a link never redeems it.',
  requestBody: invitationBody,
  responses: {
    '200': {
      description: 'What would become of a response that were finished now with this invitation.',
      content: json('InvitationStateReply', examples.invitationStates),
    },
    ...invitationReplies,
  },
};

export const declined: Operation = {
  operationId: 'declineInvitation',
  summary: 'Notes that a link came to somebody else',
  description: 'Keeps one mark, with nothing of who said so. The answer is the same whatever the invitation.',
  requestBody: invitationBody,
  responses: { '204': { description: 'Noted, if it was one of ours.' }, ...invitationReplies },
};
