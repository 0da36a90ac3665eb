import * as v from 'valibot';
import { ConditionSchema } from '../../questionnaire/condition-schema.ts';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import { IdSchema } from '../id-schema.ts';
import type { VoiceQuestion } from '../kinds.ts';
import { MaxLengthSchema } from '../max-length-schema.ts';
import { PhraseSchema, phrasesFor } from '../phrase-schema.ts';
import { VOICE_CLASSES } from './voice-classes.ts';

const VoiceClassSchema = v.picklist(VOICE_CLASSES);

const TopicSchema = closedObject({
  id: IdSchema,
  taxonomy: v.pipe(
    v.array(v.string()),
    v.minLength(1, 'expected at least one id of the complaint taxonomy'),
    v.checkItems((id, index, ids) => ids.indexOf(id) === index, 'this id stands twice'),
  ),
});

export const VoiceQuestionSchema = closedObject({
  ...questionEntries,
  kind: v.literal('voice'),
  topics: v.pipe(
    v.array(TopicSchema),
    v.minLength(1, 'expected at least one topic'),
    v.checkItems(
      (topic, index, topics) => topics.findIndex(({ id }) => id === topic.id) === index,
      'a topic with this id stands earlier',
    ),
  ),
  maxLength: MaxLengthSchema,
  opening: closedObject({
    when: v.array(closedObject({ if: ConditionSchema, class: VoiceClassSchema })),
    otherwise: VoiceClassSchema,
  }),
});

const entries = {
  ...wordsEntries,
  prompts: closedObject({
    praise: PhraseSchema,
    complaint: PhraseSchema,
    request: PhraseSchema,
    question: PhraseSchema,
  }),
};
export const VoiceWordsSchema = closedObject({ ...entries, topics: v.record(IdSchema, PhraseSchema) });

export const voiceWordsFor = (question: VoiceQuestion) =>
  closedObject({ ...entries, topics: phrasesFor(question.topics.map((topic) => topic.id)) });
