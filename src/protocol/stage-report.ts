import * as v from 'valibot';
import { ResponseIdSchema } from './submit.ts';
import { STAGES } from './stage.ts';

/** Without `received`: that is what the collector itself knows. */
const REPORTED = ['read', 'in-work', 'answered', 'closed'] as const;

/** `PUT /v1/responses/{response}/stage`: the system in which people handle voices says how far one has come. */
export const StageReportSchema = v.strictObject({
  stage: v.picklist(REPORTED, `one of ${REPORTED.join(', ')}`),
});

/** A stage, and when the voice came to it; RFC 3339. */
export const ReachedSchema = v.object({ stage: v.picklist(STAGES), at: v.string() });

export const StageReplySchema = v.object({
  response: ResponseIdSchema,
  stage: v.picklist(STAGES),
  /** All that it has come to, in their order. */
  stages: v.array(ReachedSchema),
});
export type StageReply = v.InferOutput<typeof StageReplySchema>;
