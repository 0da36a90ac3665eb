import type { LocalQuestionnaire } from '../../../src/questionnaire/questionnaire.ts';
import { nextSession } from '../../../src/response/next-session.ts';
import type { Session } from '../../../src/response/session.ts';
import { startSession } from '../../../src/response/start-session.ts';

const UNKNOWN_REVISION = 999;

/** Somebody who complains, in just this word. */
export function answered(questionnaire: LocalQuestionnaire, word: string, isPoison: boolean): Session {
  const started = startSession({
    questionnaire,
    lang: 'ja',
    channel: 'link',
    now: Date.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  const rated = nextSession(started, { type: 'answered', question: 'overall', value: 2 }, questionnaire);
  const voice = { class: 'complaint', topics: ['other'], text: word } as const;
  const session = nextSession(rated, { type: 'answered', question: 'voice', value: [voice] }, questionnaire);
  return isPoison ? { ...session, revision: UNKNOWN_REVISION } : session;
}
