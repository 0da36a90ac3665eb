import * as v from 'valibot';
import { ChoiceQuestionSchema } from './choice/choice-schema.ts';
import { ChoicesQuestionSchema } from './choices/choices-schema.ts';
import { ConsentQuestionSchema } from './consent/consent-schema.ts';
import { ContactQuestionSchema } from './contact/contact-schema.ts';
import type { Question } from './kinds.ts';
import { RatingQuestionSchema } from './rating/rating-schema.ts';
import { RecommendationQuestionSchema } from './recommendation/recommendation-schema.ts';
import { TextQuestionSchema } from './text/text-schema.ts';
import { VoiceQuestionSchema } from './voice/voice-schema.ts';

export const QuestionSchema = v.variant('kind', [
  RatingQuestionSchema,
  RecommendationQuestionSchema,
  ChoiceQuestionSchema,
  ChoicesQuestionSchema,
  TextQuestionSchema,
  VoiceQuestionSchema,
  ContactQuestionSchema,
  ConsentQuestionSchema,
]) satisfies v.GenericSchema<unknown, Question>;
