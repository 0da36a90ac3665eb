import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { ConditionSchema } from '../src/questionnaire/condition-schema.ts';
import { QuestionnaireSchema } from '../src/questionnaire/questionnaire-schema.ts';
import { IdSchema } from '../src/questions/id-schema.ts';
import { PhraseSchema } from '../src/questions/phrase-schema.ts';
import { QuestionSchema } from '../src/questions/question-schema.ts';
import { AnyWordsSchema } from '../src/questions/words-schema.ts';

export const schemaFile = new URL('../docs/questionnaire.schema.json', import.meta.url);

/** The format of questionnaires as JSON Schema, draft 7: the draft that editors know best. */
export async function questionnaireJsonSchema(): Promise<string> {
  const schema = toJsonSchema(QuestionnaireSchema, {
    target: 'draft-07',
    definitions: {
      Id: IdSchema,
      Phrase: PhraseSchema,
      Condition: ConditionSchema,
      Question: QuestionSchema,
      QuestionWords: AnyWordsSchema,
    },
    // What ties items and fields together is for parseQuestionnaire to say.
    ignoreActions: ['check', 'check_items', 'partial_check'],
  });
  const titled = { title: 'Koe questionnaire', ...schema };
  const text = JSON.stringify(titled, (_, value: unknown) => (isNothing(value) ? false : value));
  return format(text, { ...(await resolveConfig(schemaFile.pathname)), parser: 'json' });
}

/** The schema that nothing fits. `false` means the same, and editors explain it better. */
const isNothing = (schema: unknown): boolean => JSON.stringify(schema) === '{"not":{}}';

if (import.meta.main) await writeFile(schemaFile, await questionnaireJsonSchema());
