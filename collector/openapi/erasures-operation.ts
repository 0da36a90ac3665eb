import { problems } from '../../src/protocol/problems.ts';
import type { Operation } from './document.ts';
import * as examples from './examples.ts';
import { feedParameters } from './feed-parameters.ts';
import { json, problemOf, slowDown, unavailable } from './replies.ts';

export const erasures: Operation = {
  operationId: 'readErasures',
  summary: 'Which responses were erased, for systems that have copies of their voices',
  description:
    'At a customer’s request, or because they had been kept long enough. Each once, in an order that never changes, ' +
    'responses without a voice among them: go on with `after` where the last reply ended, and erase what you have. ' +
    'What stays of a response does not say which site it came from: a token that is bound to a site is refused.',
  parameters: feedParameters,
  security: [{ apiToken: [] }],
  responses: {
    '200': {
      description: 'The erasures that follow.',
      content: json('ErasuresReply', { one: examples.erasuresReply }),
    },
    '400': problemOf(
      problems.badRequest([{ field: 'after', expected: 'a whole number from 0, as `next` told it' }]),
    ),
    '401': problemOf(problems.unauthorized()),
    '403': problemOf(
      problems.forbidden([{ field: 'authorization', expected: 'a token that is not bound to a site' }]),
    ),
    '429': slowDown,
    '503': unavailable,
  },
};
