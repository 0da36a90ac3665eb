import { breadth } from '../breadth.ts';
import type { Journey } from './journey.ts';
import { anotherLanguage } from './journeys/another-language.ts';
import { answeredLink } from './journeys/answered-link.ts';
import { axeLooks } from './journeys/axe-looks.ts';
import { betweenPhrases } from './journeys/between-phrases.ts';
import { dialog } from './journeys/dialog.ts';
import { easierToRead } from './journeys/easier-to-read.ts';
import { fastSnippet } from './journeys/fast-snippet.ts';
import { followUpLink } from './journeys/follow-up-link.ts';
import { inAFrame } from './journeys/in-a-frame.ts';
import { killedInTheMiddle } from './journeys/killed-in-the-middle.ts';
import { launcher } from './journeys/launcher.ts';
import { notForMe } from './journeys/not-for-me.ts';
import { readAgain } from './journeys/read-again.ts';
import { replyLost } from './journeys/reply-lost.ts';
import { sharedDevice } from './journeys/shared-device.ts';
import { claimThroughALink, contractThroughALink } from './journeys/through-a-link.ts';
import { twoTabs } from './journeys/two-tabs.ts';
import { withoutANetwork } from './journeys/without-a-network.ts';
import { yourVoices } from './journeys/your-voices.ts';

/** What a customer does, from the plain to the troubled. */
export const journeys: readonly Journey[] = [
  contractThroughALink,
  claimThroughALink,
  followUpLink,
  answeredLink,
  notForMe,
  inAFrame,
  launcher,
  dialog,
  fastSnippet,
  betweenPhrases,
  anotherLanguage,
  easierToRead,
  axeLooks,
  readAgain,
  twoTabs,
  sharedDevice,
  yourVoices,
  replyLost,
  killedInTheMiddle,
  withoutANetwork,
];

/**
 * Those that are gone through: in the short form one for each thing that engines do in ways of their own. In turn: fields
 * and taps, a frame of another site in a panel above its page, lines of Japanese, locks, a disk.
 */
export const goneThrough = breadth(journeys, [
  claimThroughALink,
  launcher,
  betweenPhrases,
  twoTabs,
  withoutANetwork,
]);
