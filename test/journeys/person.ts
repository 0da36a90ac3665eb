import type { FrameLocator, Page } from 'playwright-core';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Words } from '../../widget/text/translate.ts';
import { frameScreen } from './frame-screen.ts';
import { fingers, type Hands } from './hands.ts';
import { pageScreen } from './page-screen.ts';
import { personBefore, type Person } from './person-before.ts';
import { playwrightScreen } from './playwright-screen.ts';
import type { Screen } from './screen.ts';

/** A person before a page, or a frame, of Chromium. */
export const personAt = (
  place: Page | FrameLocator,
  questionnaire: LocalQuestionnaire,
  words: Words,
  hands: Hands = fingers,
): Person => personBefore(screenAt(place, hands), questionnaire, words);

function screenAt(place: Page | FrameLocator, hands: Hands): Screen {
  if (hands !== fingers) return playwrightScreen(place, hands);
  return 'mouse' in place ? pageScreen(place) : frameScreen(place);
}
