import * as v from 'valibot';
import type { Issue } from './issue.ts';
import { jsonPointer } from './json-pointer.ts';
import type { QuestionDraft } from './question-draft.ts';
import type { Taxonomy } from './taxonomy.ts';

const VersionedSchema = v.object({ taxonomy: v.string() });
const TopicsSchema = v.object({ topics: v.array(v.unknown()) });
const TopicSchema = v.object({ taxonomy: v.array(v.unknown()) });

/** The document names this taxonomy's version, and every topic maps to ids that are in it. */
export function checkTaxonomy(
  document: unknown,
  drafts: readonly QuestionDraft[],
  taxonomy: Taxonomy,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (v.is(VersionedSchema, document) && document.taxonomy !== taxonomy.version) {
    issues.push({ path: '/taxonomy', message: `expected the taxonomy's version, "${taxonomy.version}"` });
  }
  const known = new Set<unknown>(
    taxonomy.categories.flatMap((category) => category.subcategories.map(({ id }) => id)),
  );
  for (const [question, { raw }] of drafts.entries()) {
    if (!v.is(TopicsSchema, raw)) continue;
    for (const [topic, value] of raw.topics.entries()) {
      if (!v.is(TopicSchema, value)) continue;
      for (const [index, id] of value.taxonomy.entries()) {
        if (typeof id !== 'string' || known.has(id)) continue;
        const path = jsonPointer(['questions', question, 'topics', topic, 'taxonomy', index]);
        issues.push({ path, message: `"${id}" is no subcategory of taxonomy ${taxonomy.version}` });
      }
    }
  }
  return issues;
}
