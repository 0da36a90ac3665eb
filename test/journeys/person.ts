import type { FrameLocator, Page } from 'playwright-core';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Words } from '../../widget/text/translate.ts';
import { fingers, type Hands } from './hands.ts';
import { personBefore, type Person } from './person-before.ts';
import { playwrightScreen } from './playwright-screen.ts';

/** A person before a page, or a frame, of Chromium. */
export const personAt = (
  place: Page | FrameLocator,
  questionnaire: LocalQuestionnaire,
  words: Words,
  hands: Hands = fingers,
): Person => personBefore(playwrightScreen(place, hands), questionnaire, words);
