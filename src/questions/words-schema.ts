import * as v from 'valibot';
import { choiceWordsFor, ChoiceWordsSchema } from './choice/choice-schema.ts';
import { ConsentWordsSchema } from './consent/consent-schema.ts';
import { ContactWordsSchema } from './contact/contact-schema.ts';
import type { Question, QuestionWords } from './kinds.ts';
import { ratingWordsFor, RatingWordsSchema } from './rating/rating-schema.ts';
import { RecommendationWordsSchema } from './recommendation/recommendation-schema.ts';
import { TextWordsSchema } from './text/text-schema.ts';
import { voiceWordsFor, VoiceWordsSchema } from './voice/voice-schema.ts';

type WordsSchema = v.GenericSchema<unknown, QuestionWords>;

/** The words of a question of some kind. */
export const AnyWordsSchema = v.union([
  RatingWordsSchema,
  RecommendationWordsSchema,
  ChoiceWordsSchema,
  VoiceWordsSchema,
  ConsentWordsSchema,
  TextWordsSchema,
]) satisfies WordsSchema;

/** The words that this very question needs: none missing, none to spare. */
export function wordsSchemaFor(question: Question): WordsSchema {
  switch (question.kind) {
    case 'rating':
      return ratingWordsFor(question);
    case 'recommendation':
      return RecommendationWordsSchema;
    case 'choice':
    case 'choices':
      return choiceWordsFor(question);
    case 'text':
      return TextWordsSchema;
    case 'voice':
      return voiceWordsFor(question);
    case 'contact':
      return ContactWordsSchema;
    case 'consent':
      return ConsentWordsSchema;
  }
}
