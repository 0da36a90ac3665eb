import { sha256Hex } from '../../../src/sealing/sha256-hex.ts';
import type { Session } from '../../../src/response/session.ts';

type Entrance = Pick<Session, 'survey' | 'site' | 'invitation'>;

/** An invitation is personal: only what it cannot be guessed from stands on the device in the clear. */
const HASH_LENGTH = 24;

/** The survey as it is met on this site, whoever was invited. Ids of surveys and keys of sites hold no `@` or `#`. */
const entranceOf = ({ survey, site }: Entrance): string =>
  site === undefined ? survey : `${survey}@${site}`;

/** Where the draft of a survey begun at this entrance is kept: one for each site and each invitation. */
export async function draftSlot(entrance: Entrance): Promise<string> {
  const { invitation } = entrance;
  const hash = invitation === undefined ? '' : `#${(await sha256Hex(invitation)).slice(0, HASH_LENGTH)}`;
  return entranceOf(entrance) + hash;
}

/** Where a further one is kept, for somebody who answers twice on purpose. */
export const slotBeside = (slot: string, responseId: string): string => `${slot}+${responseId}`;

/**
 * The slots, newest first, in which something begun at this entrance may be found. Without an invitation at hand, any
 * of this site: the address may have lost it. Last the survey's own, where earlier versions kept all of its drafts.
 */
export function slotsFor(entrance: Entrance, own: string, taken: readonly string[]): readonly string[] {
  const isOurs = (slot: string) =>
    slot === own ||
    slot.startsWith(`${own}+`) ||
    (entrance.invitation === undefined && slot.startsWith(`${entranceOf(entrance)}#`));
  const { survey } = entrance;
  return [...taken.filter(isOurs), ...taken.filter((slot) => slot === survey && !isOurs(slot))];
}
