import { problems } from '../../src/protocol/problems.ts';
import type { Operation, Reply } from './document.ts';
import * as examples from './examples.ts';
import { ifNoneMatch, langParameter, receiptParameter } from './parameters.ts';
import { json, notModified, problemOf, slowDown, unavailable, withEtag } from './replies.ts';

const security = [{ receiptSecret: [] }];
const refusals = {
  '401': problemOf(problems.unauthorized()),
  '404': problemOf(problems.notFound()),
  '429': slowDown,
  '503': unavailable,
} satisfies Readonly<Record<string, Reply>>;

export const receiptPage: Operation = {
  operationId: 'showReceiptPage',
  summary: 'The page on which a customer follows a voice',
  description:
    'The same for every receipt, and whether there is such a one is not looked up: the secret stands in the fragment of ' +
    'a receipt’s link, `/r/{receipt}#{secret}`, which reaches no server, and the page asks with it.',
  parameters: [receiptParameter, langParameter, ifNoneMatch],
  responses: {
    '200': withEtag({
      description: 'The page.',
      content: { 'text/html': { schema: { type: 'string' } } },
    }),
    '304': notModified,
  },
};

export const receipt: Operation = {
  operationId: 'getReceipt',
  summary: 'How far a voice has come',
  description: 'A wrong secret and an unknown number are answered alike.',
  parameters: [receiptParameter],
  security,
  responses: {
    '200': {
      description: 'Where it stands.',
      content: json('ReceiptReply', {
        received: examples.receiptReply,
        answered: examples.answeredReply,
        withdrawalRequested: examples.withdrawalReply,
      }),
    },
    ...refusals,
  },
};

export const receiptContact: Operation = {
  operationId: 'changeContact',
  summary: 'Changes whether and how the customer may be contacted',
  description:
    'Takes the place of what the customer said before, of which nothing stays; `{"by":"no"}` takes the wish back. Sealed ' +
    'before it is stored. A wrong secret and an unknown number are answered alike.',
  parameters: [receiptParameter],
  security,
  requestBody: { required: true, content: json('Contact', examples.contacts) },
  responses: {
    '200': {
      description: 'It holds from now on.',
      content: json('ReceiptReply', { changed: examples.receiptReply }),
    },
    '400': problemOf(problems.badRequest([{ field: '/address', expected: 'a phone number' }])),
    '413': problemOf(problems.tooLarge()),
    '415': problemOf(problems.unsupportedMediaType()),
    ...refusals,
  },
};

export const withdrawal: Operation = {
  operationId: 'requestWithdrawal',
  summary: 'Notes that the customer wants a response withdrawn',
  description:
    'Takes no body. The request is on disk before it is answered; asked again it stays the first. Erases nothing by ' +
    'itself. A wrong secret and an unknown number are answered alike.',
  parameters: [receiptParameter],
  security,
  responses: {
    '200': {
      description: 'The request is noted.',
      content: json('ReceiptReply', { withdrawalRequested: examples.withdrawalReply }),
    },
    ...refusals,
  },
};
