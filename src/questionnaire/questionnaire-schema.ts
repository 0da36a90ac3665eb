import * as v from 'valibot';
import { closedObject } from '../questions/closed-object.ts';
import { IdSchema } from '../questions/id-schema.ts';
import { PhraseSchema } from '../questions/phrase-schema.ts';
import { PolicyFormatsSchema } from '../questions/policy-number/policy-formats-schema.ts';
import { QuestionSchema } from '../questions/question-schema.ts';
import { AnyWordsSchema } from '../questions/words-schema.ts';

/** A BCP 47 tag in its usual letter case: language, script, region, variants, private use. */
const LanguageTagSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})*(-x(-[a-z0-9]{1,8})+)?$/,
    'expected a language tag (BCP 47) such as "ja", "zh-Hans" or "pt-BR"',
  ),
);

/** The whole document, with `words` for the `questions` of each language. */
export const questionnaireSchemaWith = <W extends v.GenericSchema>(words: W) =>
  closedObject({
    /** Where an editor finds the JSON Schema; no part of the content. */
    $schema: v.exactOptional(v.string()),
    id: IdSchema,
    revision: v.pipe(
      v.number(),
      v.integer('expected a whole number'),
      v.minValue(1, 'expected a whole number from 1'),
    ),
    taxonomy: PhraseSchema,
    policyNumbers: v.exactOptional(PolicyFormatsSchema),
    questions: v.pipe(v.array(QuestionSchema), v.minLength(1, 'expected at least one question')),
    words: v.pipe(
      v.record(
        LanguageTagSchema,
        closedObject({ title: PhraseSchema, purpose: PhraseSchema, questions: words }),
      ),
      v.minEntries(1, 'expected the words of at least one language'),
    ),
  });

/** What the published JSON Schema is made of: each field by itself, without what ties fields together. */
export const QuestionnaireSchema = questionnaireSchemaWith(v.record(IdSchema, AnyWordsSchema));
