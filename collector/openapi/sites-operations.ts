import { problems } from '../../src/protocol/problems.ts';
import type { Operation, Parameter, Reply } from './document.ts';
import * as examples from './examples.ts';
import { json, problemOf, unavailable, withEtag } from './replies.ts';

const security = [{ apiToken: [] }];
const keyParameter: Parameter = {
  name: 'key',
  in: 'path',
  description: 'Key of a site, such as `agency-0123`.',
  required: true,
  schema: { type: 'string' },
};
const refusals = {
  '401': problemOf(problems.unauthorized()),
  '403': problemOf(
    problems.forbidden([{ field: 'authorization', expected: 'a token with the scope sites:manage' }]),
  ),
  '503': unavailable,
} satisfies Readonly<Record<string, Reply>>;
const bodyRefusals = {
  '400': problemOf(
    problems.badRequest([{ field: '/surveys/0', expected: 'one of contract, claim-payment' }]),
  ),
  '413': problemOf(problems.tooLarge()),
  '415': problemOf(problems.unsupportedMediaType()),
} satisfies Readonly<Record<string, Reply>>;
const asReadEarlier = [{ field: 'if-match', expected: 'the ETag of the site as it was read' }];

export const listSites: Operation = {
  operationId: 'listSites',
  summary: 'Every site that is registered',
  security,
  responses: {
    '200': {
      description: 'Those that are disabled, too.',
      content: json('SitesReply', { one: { sites: [examples.site] } }),
    },
    ...refusals,
  },
};

export const addSite: Operation = {
  operationId: 'addSite',
  summary: 'Registers a site',
  security,
  requestBody: { required: true, content: json('NewSite', { least: examples.newSite }) },
  responses: {
    '201': withEtag({
      description: 'It is registered, at the address in `Location`.',
      headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
      content: json('Site', { site: examples.site }),
    }),
    ...bodyRefusals,
    '409': problemOf(problems.siteTaken()),
    ...refusals,
  },
};

export const getSite: Operation = {
  operationId: 'getSite',
  summary: 'One site',
  parameters: [keyParameter],
  security,
  responses: {
    '200': withEtag({ description: 'As it is registered.', content: json('Site', { site: examples.site }) }),
    '404': problemOf(problems.notFound()),
    ...refusals,
  },
};

export const changeSite: Operation = {
  operationId: 'changeSite',
  summary: 'Changes a site, or disables it',
  description:
    'Takes the whole site, as it was read and with what is to be different: `active` false disables it. Counts from ' +
    'the next request on. Responses that name the site are taken in whatever becomes of it.',
  parameters: [
    keyParameter,
    {
      name: 'If-Match',
      in: 'header',
      description: 'The ETag with which the site was read; `*` for whichever it is now.',
      required: true,
      schema: { type: 'string' },
    },
  ],
  security,
  requestBody: {
    required: true,
    content: json('Site', { disabled: { ...examples.site, active: false } }),
  },
  responses: {
    '200': withEtag({
      description: 'As it is registered now.',
      content: json('Site', { disabled: { ...examples.site, active: false } }),
    }),
    ...bodyRefusals,
    '404': problemOf(problems.notFound()),
    '409': problemOf(problems.sitesInFile()),
    '412': problemOf(problems.preconditionFailed(asReadEarlier)),
    '428': problemOf(problems.preconditionRequired(asReadEarlier)),
    ...refusals,
  },
};
