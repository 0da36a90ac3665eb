import { problems } from '../../src/protocol/problems.ts';
import type { OpenapiDocument, Operation, Reply } from './document.ts';
import { problemOf } from './replies.ts';

type Paths = OpenapiDocument['paths'];

const methodNotAllowed: Reply = {
  ...problemOf(problems.methodNotAllowed()),
  headers: {
    Allow: { description: 'The methods that the address takes.', schema: { type: 'string' } },
  },
};

/** What every address answers, whatever it is for, said of each operation. */
export const withCommonReplies = (paths: Paths): Paths =>
  Object.fromEntries(
    Object.entries(paths).map(([path, { get, post, put }]) => [
      path,
      {
        ...(get && { get: withReplies(get) }),
        ...(post && { post: withReplies(post) }),
        ...(put && { put: withReplies(put) }),
      },
    ]),
  );

const withReplies = (operation: Operation): Operation => ({
  ...operation,
  responses: { ...operation.responses, '405': methodNotAllowed },
});
