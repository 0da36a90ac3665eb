import type { InvitationChannel } from '../../../src/invitation/invitation.ts';
import type { MintRequest, SkipReason } from '../../../src/protocol/mint-invitations.ts';

export interface AskingRules {
  /** Whether nobody is to be disturbed at a moment, in milliseconds since the epoch. */
  readonly isQuiet: (at: number) => boolean;
}

/** An invitation that was minted about a subject before. */
export interface Asked {
  readonly id: string;
  readonly survey: string;
  /** Whether somebody said that the link was not for them. */
  readonly isDeclined: boolean;
}

/** A letter wakes nobody. */
const SILENT: readonly InvitationChannel[] = ['paper'];

/** Whether somebody may be asked; what stands in the way for good is told before what passes with the night. */
export function mayAsk(
  history: readonly Asked[],
  { id, survey, channel, sensitive, sendAt }: MintRequest,
  { isQuiet }: AskingRules,
  now: number,
): 'mint' | SkipReason {
  const others = history.filter((asked) => asked.id !== id);
  if (sensitive === true) return 'sensitive';
  if (others.some(({ isDeclined }) => isDeclined)) return 'never-again';
  if (others.some((asked) => asked.survey === survey)) return 'asked-before';
  const at = sendAt === undefined ? now : Date.parse(sendAt);
  return !SILENT.includes(channel) && isQuiet(at) ? 'quiet-hours' : 'mint';
}
