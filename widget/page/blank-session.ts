import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { startSession } from '../../src/response/start-session.ts';
import type { Session } from '../../src/response/session.ts';

/** A session that is nobody's, for drawing a step: its id and receipt are neither shown nor kept. */
export function blankSession(questionnaire: LocalQuestionnaire): Session {
  return startSession({
    questionnaire,
    lang: questionnaire.lang,
    channel: 'link',
    now: 0,
    randomBytes: (count) => new Uint8Array(count),
  });
}
