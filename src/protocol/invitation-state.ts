import * as v from 'valibot';

/** Far above what an invitation takes; a mangled one may have grown on its way. */
const MOST_UNITS = 4_096;

/** `POST /v1/invitations/state` and `…/declined`: the token in the body, never in an address (P3). */
export const InvitationRequestSchema = v.object({
  invitation: v.pipe(v.string(), v.maxLength(MOST_UNITS, `text of at most ${MOST_UNITS} UTF-16 units`)),
});

/** `unknown`: not minted here, or mangled. What is `used` or `expired` takes no response any more. */
export const INVITATION_STATES = ['open', 'used', 'expired', 'unknown'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const InvitationStateReplySchema = v.object({ state: v.picklist(INVITATION_STATES) });
export type InvitationStateReply = v.InferOutput<typeof InvitationStateReplySchema>;
