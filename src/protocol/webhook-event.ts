import * as v from 'valibot';

/** A voice has its place in the feed, where its words are: `GET /v1/voices?after=<position - 1>&limit=1`. */
export const VoiceReceivedSchema = v.object({
  type: v.literal('voice.received'),
  /** RFC 3339, when the response was stored. */
  timestamp: v.string(),
  data: v.object({
    position: v.number(),
    response: v.string(),
    ordinal: v.number(),
    receipt: v.string(),
    survey: v.string(),
    class: v.string(),
  }),
});

/** A customer asked to have a response withdrawn: what was read of it from the feed is concerned, too. */
export const WithdrawalRequestedSchema = v.object({
  type: v.literal('withdrawal.requested'),
  /** RFC 3339, when it was asked for first. */
  timestamp: v.string(),
  data: v.object({ response: v.string(), receipt: v.string(), survey: v.string() }),
});

/** A customer changed, or took back, whether and how they may be contacted: what was read of it before holds no more. */
export const ContactChangedSchema = v.object({
  type: v.literal('contact.changed'),
  /** RFC 3339, when it was changed. */
  timestamp: v.string(),
  data: v.object({ response: v.string(), receipt: v.string(), survey: v.string() }),
});

/**
 * A response is gone, and nothing older is told of it any more: whoever has a copy of its voices erases it, too. Its
 * place is that in `GET /v1/erasures`.
 */
export const ResponseErasedSchema = v.object({
  type: v.literal('response.erased'),
  /** RFC 3339, when it was erased. */
  timestamp: v.string(),
  data: v.object({ position: v.number(), response: v.string() }),
});

export type VoiceReceived = v.InferOutput<typeof VoiceReceivedSchema>;
export type WithdrawalRequested = v.InferOutput<typeof WithdrawalRequestedSchema>;
export type ContactChanged = v.InferOutput<typeof ContactChangedSchema>;
export type ResponseErased = v.InferOutput<typeof ResponseErasedSchema>;
/** What other systems are told of by themselves: that something happened and where to read it, never what was said. */
export type WebhookEvent = VoiceReceived | WithdrawalRequested | ContactChanged | ResponseErased;

export const WEBHOOK_EVENTS = [
  'voice.received',
  'withdrawal.requested',
  'contact.changed',
  'response.erased',
] as const satisfies readonly WebhookEvent['type'][];
