import type { Parameter } from './document.ts';

export const surveyParameter: Parameter = {
  name: 'survey',
  in: 'path',
  description: 'Id of a survey, such as `contract`.',
  required: true,
  schema: { type: 'string' },
};
export const langParameter: Parameter = {
  name: 'lang',
  in: 'query',
  description: 'BCP 47 tag of the language wanted; else `Accept-Language` is asked.',
  schema: { type: 'string' },
};
export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'Tags of the versions at hand.',
  schema: { type: 'string' },
};
export const siteParameter: Parameter = {
  name: 'site',
  in: 'query',
  description:
    'Key of the embedding site. Only its registered origins may frame the page, and only surveys that it may embed.',
  schema: { type: 'string' },
};

export const receiptParameter: Parameter = {
  name: 'receipt',
  in: 'path',
  description: 'Receipt number, with or without separators.',
  required: true,
  schema: { type: 'string' },
};
