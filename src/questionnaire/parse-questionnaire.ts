import * as v from 'valibot';
import { closedObject } from '../questions/closed-object.ts';
import { wordsSchemaFor } from '../questions/words-schema.ts';
import { checkConditions } from './check-conditions.ts';
import { checkQuestions } from './check-questions.ts';
import { checkTaxonomy } from './check-taxonomy.ts';
import type { Issue } from './issue.ts';
import { jsonPointer } from './json-pointer.ts';
import { questionDrafts, type QuestionDraft } from './question-draft.ts';
import { QuestionnaireSchema, questionnaireSchemaWith } from './questionnaire-schema.ts';
import type { QuestionnaireDocument } from './questionnaire.ts';
import type { Taxonomy } from './taxonomy.ts';

export type ParsedQuestionnaire =
  | { readonly ok: true; readonly questionnaire: QuestionnaireDocument }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A questionnaire, or every mistake in it with its path (V1). With a taxonomy, its version and the ids that
 * topics map to are checked as well.
 */
export function parseQuestionnaire(input: unknown, taxonomy?: Taxonomy): ParsedQuestionnaire {
  const drafts = questionDrafts(input);
  const schema = questionnaireSchemaWith(closedObject(Object.fromEntries(wordsEntries(drafts))));
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  const issues = [
    ...(parsed.issues ?? []).map(issueOf),
    ...checkQuestions(drafts),
    ...checkConditions(drafts),
    ...(taxonomy ? checkTaxonomy(input, drafts, taxonomy) : []),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const { $schema: _, ...questionnaire } = v.parse(QuestionnaireSchema, input);
  return { ok: true, questionnaire };
}

/** The words each question needs; whatever stands there while the question itself cannot be judged. */
function wordsEntries(drafts: readonly QuestionDraft[]): readonly (readonly [string, v.GenericSchema])[] {
  return drafts.flatMap(({ id, question }) => {
    if (id === undefined) return [];
    const twice = drafts.filter((draft) => draft.id === id).length > 1;
    return [[id, question && !twice ? wordsSchemaFor(question) : v.unknown()] as const];
  });
}

function issueOf(issue: v.BaseIssue<unknown>): Issue {
  const path = jsonPointer((issue.path ?? []).map(({ key }) => String(key)));
  if (issue.kind === 'validation') return { path, message: issue.message };
  if (issue.type === 'never')
    return { path, message: 'is no field of the format, or has nothing to belong to' };
  if (issue.received === 'undefined') return { path, message: 'is missing' };
  return { path, message: `expected ${issue.expected}, got ${issue.received}` };
}
