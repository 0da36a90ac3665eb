import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import { isRecord } from '../../src/questions/is-record.ts';
import { resumeSession } from '../../src/response/resume-session.ts';
import type { Session } from '../../src/response/session.ts';

/** A draft belongs to the entrance it was begun at; without an invitation at hand, the draft's own holds. */
const isSameVisit = (draft: Session, here: Session): boolean =>
  draft.site === here.site && (here.invitation === undefined || draft.invitation === here.invitation);

/**
 * The session to go on with: the draft's, with its id (D5). What the person has done on this page by now (`touched`)
 * is laid over it, and then the step on the screen stays. Undefined when there is nothing to resume.
 */
export function resumeDraft(
  draft: unknown,
  here: Session,
  touched: boolean,
  questionnaire: Questionnaire,
): Session | undefined {
  if (!isRecord(draft)) return undefined;
  const answers = isRecord(draft.answers) ? draft.answers : {};
  const overlaid = touched && { at: here.at, answers: { ...answers, ...here.answers } };
  const resumed = resumeSession(
    { ...draft, lang: here.lang, suggested: here.suggested, ...overlaid },
    questionnaire,
  );
  return resumed && isSameVisit(resumed, here) ? resumed : undefined;
}
