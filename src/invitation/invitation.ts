/** Ways in which an invitation may have been handed over. */
export const INVITATION_CHANNELS = ['line', 'chat', 'email', 'sms', 'paper'] as const;
export type InvitationChannel = (typeof INVITATION_CHANNELS)[number];

/** What a follow-up link says about its occasion; signed, so that nobody but the insurer can make one. */
export interface Invitation {
  /** Opaque: only the insurer's own systems know whose occasion it is. */
  readonly id: string;
  readonly survey: string;
  readonly channel: InvitationChannel;
  /** Key of the site whose occasion is asked about. */
  readonly site?: string;
  /** These three in milliseconds since the epoch, whole seconds. */
  readonly mintedAt: number;
  /** A survey begun later is an ordinary one. */
  readonly opensUntil: number;
  /** A survey finished later is not taken in under this invitation. */
  readonly submitsUntil: number;
}
