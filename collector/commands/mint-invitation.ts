import { randomUUID } from 'node:crypto';
import { draftInvitation } from '../invitations/draft-invitation.ts';
import { linkFor } from '../invitations/link-for.ts';
import { parseMintOptions } from '../invitations/mint-command.ts';
import { openInvitationKeys } from '../invitations/open-invitation-keys.ts';
import type { Config } from '../parse-config.ts';

/** Prints one link, and nothing else. */
export async function mintInvitation(
  config: Config,
  words: readonly string[],
  now: () => number,
): Promise<void> {
  const asked = parseMintOptions(words);
  const { keys } = await openInvitationKeys(config.invitationKeyFile, now());
  const { id = randomUUID(), survey, lang, 'opens-days': opensDays, 'submits-days': submitsDays } = asked;
  const token = await keys.sign(draftInvitation({ ...asked, id, opensDays, submitsDays }, now()));
  console.log(linkFor(asked.origin ?? config.origin, survey, token, { lang }));
}
