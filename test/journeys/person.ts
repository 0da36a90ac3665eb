import type { FrameLocator, Page } from 'playwright-core';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Words } from '../../widget/text/translate.ts';
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

const screenAt = (place: Page | FrameLocator, hands: Hands): Screen =>
  'mouse' in place && hands === fingers ? pageScreen(place) : playwrightScreen(place, hands);
