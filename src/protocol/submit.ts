import * as v from 'valibot';
import { RESPONSE_ID } from '../response/response-id.ts';
import { MAX_BATCH } from './limits.ts';
import { ProblemSchema } from './problem.ts';

export const ResponseIdSchema = v.pipe(v.string(), v.regex(RESPONSE_ID, 'a UUIDv7 in lower case'));
export const SurveyIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'a survey id such as "contract"'),
);
/** SHA-256 of the sealed string, lower-case hex. */
const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'));

/** One finished response, sealed to the insurer's key. Made once: every retry sends the same bytes. */
export const SealedResponseSchema = v.object({
  id: ResponseIdSchema,
  survey: SurveyIdSchema,
  sha256: Sha256Schema,
  /** Compact JWE (RFC 7516). */
  sealed: v.pipe(
    v.string(),
    v.regex(/^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/, 'a compact JWE of five parts'),
  ),
});
export type SealedResponse = v.InferOutput<typeof SealedResponseSchema>;

export const SubmitRequestSchema = v.object({
  responses: v.pipe(
    v.array(SealedResponseSchema),
    v.minLength(1, 'at least one response'),
    v.maxLength(MAX_BATCH, `at most ${MAX_BATCH} responses`),
  ),
});
export type SubmitRequest = v.InferOutput<typeof SubmitRequestSchema>;

const echo = { id: v.string(), sha256: v.string() };
/** What became of one response, in the order sent. Believed only when id and hash echo what was sent. */
export const SubmitResultSchema = v.variant('outcome', [
  v.object({ ...echo, outcome: v.picklist(['stored', 'duplicate']), receipt: v.string() }),
  v.object({ ...echo, outcome: v.picklist(['conflict', 'rejected']), problem: ProblemSchema }),
]);
export type SubmitResult = v.InferOutput<typeof SubmitResultSchema>;

export const SubmitReplySchema = v.object({ results: v.array(SubmitResultSchema) });
export type SubmitReply = v.InferOutput<typeof SubmitReplySchema>;
