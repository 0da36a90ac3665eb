import { problems } from '../../src/protocol/problems.ts';
import { problemReply } from '../http/problem-reply.ts';

/** 429: not before so many milliseconds have passed. */
export const slowDown = (waitMs: number): Response =>
  problemReply(problems.tooManyRequests(), { 'retry-after': String(Math.ceil(waitMs / 1_000)) });
