import { problems } from '../../src/protocol/problems.ts';
import type { Operation } from './document.ts';
import * as examples from './examples.ts';
import { json, problemOf, slowDown, unavailable } from './replies.ts';

export const reportStage: Operation = {
  operationId: 'reportStage',
  summary: 'Reports how far a voice has come, for the system in which people handle it',
  description:
    'The customer is shown it. A voice goes on to any later stage and never back; reported again it stays as it is. ' +
    'Who reported it is in the audit log.',
  parameters: [
    {
      name: 'response',
      in: 'path',
      description: 'Id of the response, as the feed of voices tells it.',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    },
  ],
  security: [{ apiToken: [] }],
  requestBody: { required: true, content: json('StageReport', { inWork: { stage: 'in-work' } }) },
  responses: {
    '200': {
      description: 'It is noted, or was before.',
      content: json('StageReply', { inWork: examples.stageReply }),
    },
    '400': problemOf(
      problems.badRequest([{ field: '/stage', expected: 'one of read, in-work, answered, closed' }]),
    ),
    '401': problemOf(problems.unauthorized()),
    '403': problemOf(
      problems.forbidden([{ field: 'authorization', expected: 'a token with the scope stages:report' }]),
    ),
    '404': problemOf(problems.notFound()),
    '409': problemOf(problems.stagePassed([{ field: '/stage', expected: 'a later stage' }])),
    '413': problemOf(problems.tooLarge()),
    '415': problemOf(problems.unsupportedMediaType()),
    '429': slowDown,
    '503': unavailable,
  },
};
