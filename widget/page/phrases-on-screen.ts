import { createPhrasesOf, type PhrasesOf } from '../../src/phrases/phrases-of.ts';
import { linesIn, textsIn } from '../../src/phrases/texts-in.ts';
import type { Survey } from '../../src/protocol/survey-reply.ts';
import type { Words } from '../text/translate.ts';

/** The phrases of a survey's texts and of the widget's words beside them. */
export const phrasesOnScreen = (
  { questionnaire, phrases }: Pick<Survey, 'questionnaire' | 'phrases'>,
  words: Words,
  wordPhrases: string | undefined,
): PhrasesOf =>
  createPhrasesOf([
    ...(phrases === undefined ? [] : [{ texts: textsIn(questionnaire), lengths: phrases }]),
    ...(wordPhrases === undefined ? [] : [{ texts: linesIn(words), lengths: wordPhrases }]),
  ]);
