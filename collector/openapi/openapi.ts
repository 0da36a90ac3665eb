import { MAX_BATCH, MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { problems } from '../../src/protocol/problems.ts';
import { selfCheck } from './self-check-operation.ts';
import type { OpenapiDocument, Operation } from './document.ts';
import { erasures } from './erasures-operation.ts';
import * as examples from './examples.ts';
import { metrics } from './metrics-operation.ts';
import { declined, invitationState } from './invitation-operations.ts';
import { mintBatch, mintInvitation } from './mint-operations.ts';
import { ifNoneMatch, langParameter, surveyParameter } from './parameters.ts';
import { receipt, receiptContact, receiptPage, withdrawal } from './receipt-operations.ts';
import { json, notModified, problemOf, slowDown, unavailable, withEtag } from './replies.ts';
import { schemas } from './schemas.ts';
import { addSite, changeSite, getSite, listSites } from './sites-operations.ts';
import { reportStage } from './stage-operation.ts';
import { surveyPage } from './survey-page-operation.ts';
import { voices } from './voices-operation.ts';
import { webhooks } from './webhooks.ts';
import { withCommonReplies } from './with-common-replies.ts';

const survey: Operation = {
  operationId: 'getSurvey',
  summary: 'A questionnaire in one language, and the key to seal to',
  parameters: [surveyParameter, langParameter, ifNoneMatch],
  responses: {
    '200': withEtag({
      description: 'Everything a device needs to ask and to seal.',
      content: json('SurveyReply', { contract: examples.surveyReply }),
    }),
    '304': notModified,
    '404': problemOf(problems.unknownSurvey()),
    '429': slowDown,
  },
};

const submit: Operation = {
  operationId: 'submitResponses',
  summary: 'Takes in finished responses',
  description:
    `At most ${MAX_BATCH} responses and ${MAX_BODY_BYTES} bytes. A reply comes only after everything that it ` +
    'calls stored is on disk. The same id with the same hash is a duplicate, with another hash a conflict.',
  requestBody: { required: true, content: json('SubmitRequest', { one: examples.submitRequest }) },
  responses: {
    '200': {
      description: 'What became of each response, in the order sent.',
      content: json('SubmitReply', examples.submitReplies),
    },
    '400': problemOf(problems.badRequest([{ field: '/responses/0/id', expected: 'a UUIDv7 in lower case' }])),
    '413': problemOf(problems.tooLarge()),
    '415': problemOf(problems.unsupportedMediaType()),
    '429': slowDown,
    '503': unavailable,
  },
};

/** The description of this API, OpenAPI 3.1. Written by hand; tests hold it to the routes and the schemas. */
export const openapi: OpenapiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Koe collector',
    version: '1',
    description:
      'Gives surveys to devices and takes in their sealed responses, each exactly once. Pages on the origins of a ' +
      'registered `website` may call what a survey calls (CORS, without cookies); those of an agency never may. Before any ' +
      'of it: 400 for what is no request of HTTP/1.1, 408 for one that comes too slowly, 431 for headers that are too large.',
  },
  paths: withCommonReplies({
    '/s/{survey}': { get: surveyPage },
    '/r/{receipt}': { get: receiptPage },
    '/diag': { get: selfCheck },
    '/v1/surveys/{survey}': { get: survey },
    '/v1/responses': { post: submit },
    '/v1/responses/{response}/stage': { put: reportStage },
    '/v1/receipts/{receipt}': { get: receipt },
    '/v1/receipts/{receipt}/contact': { put: receiptContact },
    '/v1/receipts/{receipt}/withdrawal': { post: withdrawal },
    '/v1/invitations': { post: mintInvitation },
    '/v1/invitations/batch': { post: mintBatch },
    '/v1/invitations/state': { post: invitationState },
    '/v1/invitations/declined': { post: declined },
    '/v1/voices': { get: voices },
    '/v1/erasures': { get: erasures },
    '/v1/sites': { get: listSites, post: addSite },
    '/v1/sites/{key}': { get: getSite, put: changeSite },
    '/healthz': {
      get: {
        operationId: 'isAlive',
        summary: 'Whether the process answers',
        responses: { '200': { description: 'It does.', content: json('Health', { ok: { status: 'ok' } }) } },
      },
    },
    '/readyz': {
      get: {
        operationId: 'isReady',
        summary: 'Whether the next response could be stored; writes to the database to find out',
        responses: {
          '200': { description: 'It could.', content: json('Health', { ready: { status: 'ready' } }) },
          '429': slowDown,
          '503': unavailable,
        },
      },
    },
    '/metrics': { get: metrics },
    '/openapi.json': {
      get: {
        operationId: 'describe',
        summary: 'This description',
        parameters: [ifNoneMatch],
        responses: {
          '200': withEtag({
            description: 'OpenAPI 3.1.',
            content: { 'application/json': { schema: { type: 'object' } } },
          }),
          '304': notModified,
        },
      },
    },
  }),
  webhooks,
  components: {
    schemas,
    securitySchemes: {
      receiptSecret: {
        type: 'http',
        scheme: 'bearer',
        description: 'The secret that the device minted with the receipt number.',
      },
      apiToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'Minted by `mint-token`, for one system.',
      },
      metricsToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'What the operator has set as `KOE_METRICS_TOKEN`.',
      },
    },
  },
};
