import type { Answer, LocalQuestion } from '../../src/questions/kinds.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../src/response/session.ts';
import type { FinalState } from '../survey-model.ts';
import { blankSession } from './blank-session.ts';

/** The answer under which a question takes the most room; undefined where all take the same. */
function tallestAnswer({ kind }: LocalQuestion): Answer | undefined {
  switch (kind) {
    case 'voice':
      return [{ class: 'complaint', topics: [], text: '' }];
    case 'contact':
      return { by: 'phone', address: '', when: '', notThroughAgency: false };
    default:
      return undefined;
  }
}

/**
 * The step that a question takes its room from: itself, or the last one before it that everybody sees. What is shown
 * on a condition would otherwise tell by its height how the condition came out (E1).
 */
export function commonStep({ questions }: LocalQuestionnaire, at: string): string {
  const place = questions.findIndex(({ id }) => id === at);
  return questions.slice(0, place + 1).findLast(({ showIf }) => !showIf)?.id ?? at;
}

/**
 * A step as the embedding page may know it: drawn as tall as it can get, the same for everybody, whatever was really
 * answered here or before (E1). `at` is a question's id, or undefined for the last page.
 */
export function tallestStep(
  questionnaire: LocalQuestionnaire,
  at: string | undefined,
): { readonly session: Session; readonly final: FinalState | undefined } {
  const blank = blankSession(questionnaire);
  const answers = Object.fromEntries(
    questionnaire.questions.flatMap((question) => {
      const answer = at === undefined || question.id === at ? tallestAnswer(question) : undefined;
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );
  return at === undefined
    ? {
        session: { ...blank, answers, stage: 'finished' },
        final: { state: 'saved', keeping: 'disk', receipt: blank.receipt, savedAt: 0 },
      }
    : { session: { ...blank, answers, at }, final: undefined };
}
