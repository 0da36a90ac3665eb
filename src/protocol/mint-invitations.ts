import * as v from 'valibot';
import { INVITATION_CHANNELS } from '../invitation/invitation.ts';
import { MAX_MINTED } from './limits.ts';
import { ProblemSchema } from './problem.ts';

const aName = 'at most 64 letters, digits, ".", "_", ":" and "-", beginning with a letter or a digit';
const aSubject = '1 to 100 letters, digits and signs of ASCII, without spaces';
const aTime = 'a time such as 2026-11-20T10:00:00+09:00';
/** Its seconds may be left out. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const aDayCount = 'a whole number of days from 1 to 3650';

const NameSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.:-]{0,63}$/, aName));
const DaysSchema = v.pipe(
  v.number(aDayCount),
  v.integer(aDayCount),
  v.minValue(1, aDayCount),
  v.maxValue(3_650, aDayCount),
);

/** `POST /v1/invitations`, one element of `…/batch`, and what a row of a file comes to. */
export const MintRequestSchema = v.strictObject({
  /** The caller's own name of the occasion: asked again, it is the same invitation. */
  id: NameSchema,
  survey: v.string(),
  channel: v.picklist(INVITATION_CHANNELS, `one of ${INVITATION_CHANNELS.join(', ')}`),
  site: v.optional(v.string()),
  /** The contract or claim, opaque: asked about once in each survey. */
  subject: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7E]{1,100}$/, aSubject))),
  sensitive: v.optional(v.boolean('true or false')),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{2,35}$/, 'a BCP 47 tag'))),
  opensDays: v.optional(DaysSchema, 30),
  submitsDays: v.optional(DaysSchema),
  /** When the caller means to send it; absent: now. */
  sendAt: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => RFC_3339.test(text) && !Number.isNaN(Date.parse(text)), aTime),
    ),
  ),
});
export type MintRequest = v.InferOutput<typeof MintRequestSchema>;

const aBatch = `1 to ${MAX_MINTED} invitations`;
/** Each is parsed by itself, so that one that is amiss does not keep the others from being minted. */
export const MintBatchSchema = v.strictObject({
  invitations: v.pipe(v.array(v.unknown()), v.minLength(1, aBatch), v.maxLength(MAX_MINTED, aBatch)),
});

/** Why nobody is asked, those that stay so first. */
export const SKIP_REASONS = ['sensitive', 'never-again', 'asked-before', 'quiet-hours'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

const linked = {
  id: v.string(),
  outcome: v.picklist(['minted', 'minted-before']),
  link: v.string(),
  /** RFC 3339, both. */
  opensUntil: v.string(),
  submitsUntil: v.string(),
};
const SkippedSchema = v.object({
  id: v.string(),
  outcome: v.literal('skipped'),
  reason: v.picklist(SKIP_REASONS),
});

/** `qr` is an SVG; of the messages there is the one for the invitation's channel, if any. */
const MintedSchema = v.object({
  ...linked,
  qr: v.string(),
  lineMessage: v.optional(v.looseObject({ type: v.literal('flex'), altText: v.string() })),
  email: v.optional(v.object({ subject: v.string(), text: v.string(), html: v.string() })),
  sms: v.optional(v.object({ text: v.string(), parts: v.number() })),
});
export const MintReplySchema = v.union([MintedSchema, SkippedSchema]);
export type MintReply = v.InferOutput<typeof MintReplySchema>;

export const MintBatchReplySchema = v.object({
  results: v.array(
    v.union([
      v.object(linked),
      SkippedSchema,
      /** `id` where one could be read. */
      v.object({ id: v.optional(v.string()), outcome: v.literal('rejected'), problem: ProblemSchema }),
    ]),
  ),
});
export type MintBatchReply = v.InferOutput<typeof MintBatchReplySchema>;
