import type { Operation } from './document.ts';
import { ifNoneMatch, langParameter, siteParameter } from './parameters.ts';
import { notModified, slowDown, unavailable, withEtag } from './replies.ts';

export const selfCheck: Operation = {
  operationId: 'showSelfCheck',
  summary: 'A self-check for whoever builds the page around a survey',
  parameters: [siteParameter, langParameter, ifNoneMatch],
  responses: {
    '200': withEtag({
      description: 'The page.',
      content: { 'text/html': { schema: { type: 'string' } } },
    }),
    '304': notModified,
    '429': slowDown,
    '503': unavailable,
  },
};
