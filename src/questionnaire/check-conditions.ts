import * as v from 'valibot';
import type { Question } from '../questions/kinds.ts';
import { canBe } from './can-be.ts';
import { comparisonsIn } from './comparisons-in.ts';
import type { Comparison } from './condition-schema.ts';
import type { Issue } from './issue.ts';
import { jsonPointer } from './json-pointer.ts';
import type { QuestionDraft } from './question-draft.ts';

type Path = readonly (string | number)[];

const ShownIfSchema = v.object({ showIf: v.unknown() });
const OpeningSchema = v.object({ opening: v.object({ when: v.array(v.unknown()) }) });
const WhenSchema = v.object({ if: v.unknown() });

/** Conditions look back only, at questions that are there, and compare with what can be answered. */
export function checkConditions(drafts: readonly QuestionDraft[]): readonly Issue[] {
  const later = new Set(drafts.map(({ id }) => id));
  const earlier = new Map<string, Question | undefined>();
  return drafts.flatMap((draft, index) => {
    const issues = conditionsOf(draft.raw, ['questions', index]).flatMap(([path, condition]) =>
      comparisonsIn(condition, path).flatMap(([at, comparison]) => {
        if (earlier.has(comparison.question))
          return checkValues(at, comparison, earlier.get(comparison.question));
        const message = later.has(comparison.question)
          ? `a condition may look only at earlier questions; "${comparison.question}" stands here or later`
          : `there is no question "${comparison.question}"`;
        return [{ path: jsonPointer([...at, 'question']), message }];
      }),
    );
    // An id that stands twice could mean either question: its values are not judged.
    if (draft.id !== undefined) earlier.set(draft.id, earlier.has(draft.id) ? undefined : draft.question);
    return issues;
  });
}

function conditionsOf(question: unknown, path: Path): readonly [Path, unknown][] {
  const found: [Path, unknown][] = [];
  if (v.is(ShownIfSchema, question)) found.push([[...path, 'showIf'], question.showIf]);
  if (v.is(OpeningSchema, question)) {
    question.opening.when.forEach((when, index) => {
      if (v.is(WhenSchema, when)) found.push([[...path, 'opening', 'when', index, 'if'], when.if]);
    });
  }
  return found;
}

function checkValues(path: Path, comparison: Comparison, question: Question | undefined): readonly Issue[] {
  if (question === undefined) return [];
  const impossible = (value: unknown, ...at: Path): Issue => ({
    path: jsonPointer([...path, ...at]),
    message: `"${question.id}" (${question.kind}) can never be ${JSON.stringify(value)}`,
  });
  switch (comparison.op) {
    case 'answered':
      return [];
    case 'equals':
      return canBe(question, comparison.value) ? [] : [impossible(comparison.value, 'value')];
    case 'oneOf':
      return comparison.values.flatMap((value, index) =>
        canBe(question, value) ? [] : [impossible(value, 'values', index)],
      );
    case 'atLeast':
    case 'atMost':
      return canBe(question, comparison.value) ? [] : [impossible(comparison.value, 'value')];
  }
}
