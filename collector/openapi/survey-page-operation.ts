import { embeds } from '../../src/protocol/embeds.ts';
import type { Operation } from './document.ts';
import { ifNoneMatch, langParameter, siteParameter, surveyParameter } from './parameters.ts';
import { notModified, unavailable, withEtag } from './replies.ts';

export const surveyPage: Operation = {
  operationId: 'showSurveyPage',
  summary: 'The survey page, its first question in it',
  parameters: [
    surveyParameter,
    langParameter,
    siteParameter,
    {
      name: 'embed',
      in: 'query',
      description: 'How the page is framed; absent at top level.',
      schema: { type: 'string', enum: [...embeds] },
    },
    ifNoneMatch,
  ],
  responses: {
    '200': withEtag({
      description: 'The page.',
      content: { 'text/html': { schema: { type: 'string' } } },
    }),
    '304': notModified,
    '403': {
      description: 'A page for the frame of a site that may not embed this survey.',
      content: { 'text/html': { schema: { type: 'string' } } },
    },
    '404': {
      description: 'A page that says there is no such survey.',
      content: { 'text/html': { schema: { type: 'string' } } },
    },
    '503': unavailable,
  },
};
