import type { Problem } from '../../src/protocol/problem.ts';
import { problems } from '../../src/protocol/problems.ts';
import type { MediaType, Reply } from './document.ts';
import type { schemas } from './schemas.ts';

/** A JSON body by the name of its schema, with examples by name. */
export function json(
  schema: keyof typeof schemas,
  examples: Readonly<Record<string, unknown>>,
): Readonly<Record<string, MediaType>> {
  return { 'application/json': mediaType(schema, examples) };
}

export function problemOf(problem: Problem): Reply {
  return {
    description: problem.title,
    content: { 'application/problem+json': mediaType('Problem', { problem }) },
  };
}

function mediaType(schema: keyof typeof schemas, examples: Readonly<Record<string, unknown>>): MediaType {
  return {
    schema: { $ref: `#/components/schemas/${schema}` },
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  };
}

const etag = {
  ETag: { description: 'Changes with the content.', schema: { type: 'string' } },
} as const;

export const withEtag = (reply: Reply): Reply => ({ ...reply, headers: { ...etag, ...reply.headers } });

export const notModified: Reply = withEtag({ description: 'What `If-None-Match` names is still current.' });

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait at least.', schema: { type: 'integer', minimum: 0 } },
} as const;

export const unavailable: Reply = { ...problemOf(problems.unavailable()), headers: retryAfter };
export const slowDown: Reply = { ...problemOf(problems.tooManyRequests()), headers: retryAfter };
