import * as v from 'valibot';
import type { Issue } from './issue.ts';
import { jsonPointer } from './json-pointer.ts';
import type { QuestionDraft } from './question-draft.ts';

const RequiredSchema = v.object({ required: v.literal(true) });
const ContactSchema = v.object({ kind: v.literal('contact') });

/** What ties questions together: different ids, only the first required (V5), one contact question. */
export function checkQuestions(drafts: readonly QuestionDraft[]): readonly Issue[] {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  let contacts = 0;
  for (const [index, { id, raw }] of drafts.entries()) {
    const report = (field: string, message: string) =>
      issues.push({ path: jsonPointer(['questions', index, field]), message });
    if (id !== undefined && ids.has(id)) report('id', `a question with the id "${id}" stands earlier`);
    if (id !== undefined) ids.add(id);
    if (index > 0 && v.is(RequiredSchema, raw)) report('required', 'only the first question may be required');
    if (v.is(ContactSchema, raw) && ++contacts > 1) report('kind', 'there may be only one contact question');
  }
  return issues;
}
