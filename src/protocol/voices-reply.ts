import * as v from 'valibot';

/** One voice as other systems get it: what was said and about what, never how to reach who said it. */
export const FedVoiceSchema = v.object({
  /** Its place in the feed, counted from 1; never given to another voice. */
  position: v.number(),
  /** Id of the response that it is part of, and its place among that response's voices, counted from 0. */
  response: v.string(),
  ordinal: v.number(),
  receipt: v.string(),
  survey: v.string(),
  revision: v.number(),
  lang: v.string(),
  channel: v.string(),
  site: v.nullable(v.string()),
  /** Whether that site could not embed the survey when the response was taken in; perhaps it might when it was answered. */
  isSiteClosed: v.boolean(),
  /** RFC 3339: by the device's clock, and by the collector's. */
  finishedAt: v.string(),
  receivedAt: v.string(),
  question: v.string(),
  class: v.string(),
  /** As the customer chose them, and what they stand for in the taxonomy of that version. */
  topics: v.array(v.string()),
  taxonomy: v.array(v.string()),
  taxonomyVersion: v.string(),
  text: v.string(),
  /** How a person may be in touch: `no`, or by what; null where nothing was said. The address is not told. */
  contact: v.nullable(v.string()),
  /** By question. */
  consents: v.record(v.string(), v.boolean()),
  /** RFC 3339, when the customer first asked to have the response withdrawn. */
  withdrawalRequestedAt: v.nullable(v.string()),
});
export type FedVoice = v.InferOutput<typeof FedVoiceSchema>;

/** `GET /v1/voices?after=<position>`; `next` is what to ask `after` the next time, the same where there is nothing new. */
export const VoicesReplySchema = v.object({ voices: v.array(FedVoiceSchema), next: v.number() });
export type VoicesReply = v.InferOutput<typeof VoicesReplySchema>;
