import * as v from 'valibot';
import type { Question } from '../questions/kinds.ts';
import { QuestionSchema } from '../questions/question-schema.ts';

/** A question as far as it can be read, so that one mistake does not hide the others. */
export interface QuestionDraft {
  readonly raw: unknown;
  readonly id: string | undefined;
  /** Undefined while the question itself is not valid. */
  readonly question: Question | undefined;
}

const DocumentSchema = v.object({ questions: v.array(v.unknown()) });
const IdentifiedSchema = v.object({ id: v.string() });

/** Every question of a document that may be anything. */
export function questionDrafts(document: unknown): readonly QuestionDraft[] {
  if (!v.is(DocumentSchema, document)) return [];
  // Unlike map, this visits the holes of a sparse list.
  return Array.from(document.questions, (raw) => {
    const question = v.safeParse(QuestionSchema, raw);
    return {
      raw,
      id: v.is(IdentifiedSchema, raw) ? raw.id : undefined,
      question: question.success ? question.output : undefined,
    };
  });
}
