import type { Journey } from './journey.ts';
import { anotherLanguage } from './journeys/another-language.ts';
import { betweenPhrases } from './journeys/between-phrases.ts';
import { followUpLink } from './journeys/follow-up-link.ts';
import { inAFrame } from './journeys/in-a-frame.ts';
import { readAgain } from './journeys/read-again.ts';
import { replyLost } from './journeys/reply-lost.ts';
import { claimThroughALink, contractThroughALink } from './journeys/through-a-link.ts';
import { withoutANetwork } from './journeys/without-a-network.ts';

/** What a customer does, from the plain to the troubled. */
export const journeys: readonly Journey[] = [
  contractThroughALink,
  claimThroughALink,
  followUpLink,
  inAFrame,
  betweenPhrases,
  anotherLanguage,
  readAgain,
  replyLost,
  withoutANetwork,
];
