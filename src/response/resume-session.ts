import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import { isRecord } from '../questions/is-record.ts';
import type { Answers } from '../questions/kinds.ts';
import { firstTrouble } from './first-trouble.ts';
import { isReceiptNumber } from './receipt-number.ts';
import type { Receipt } from './receipt.ts';
import { refitAnswer } from './refit-answer.ts';
import type { Channel } from './response.ts';
import { RESPONSE_ID } from './response-id.ts';
import type { Session } from './session.ts';
import { isTimestamp } from './timestamp.ts';
import { withAnswer } from './with-answer.ts';

/**
 * The session that a draft holds, with the id and receipt it was started with (D5), fitted to the questionnaire as
 * it is now; undefined when the draft is none of this survey. By hand, since a schema would bring its library into
 * the widget.
 */
export function resumeSession(draft: unknown, questionnaire: Questionnaire): Session | undefined {
  if (!isRecord(draft)) return undefined;
  const { id, survey, lang, channel, site, invitation, startedAt, at, stage } = draft;
  const receipt = parseReceipt(draft.receipt);
  if (
    survey !== questionnaire.id ||
    typeof id !== 'string' ||
    !RESPONSE_ID.test(id) ||
    typeof lang !== 'string' ||
    !isChannel(channel) ||
    typeof startedAt !== 'string' ||
    !isTimestamp(startedAt) ||
    !receipt
  ) {
    return undefined;
  }
  const answers = refit(draft.answers, questionnaire);
  const visible = visibleQuestions(questionnaire.questions, answers);
  const standing =
    visible.find((question) => question.id === at) ??
    visible.find((question) => answers[question.id] === undefined) ??
    visible.at(-1);
  if (!standing) return undefined;
  const finished = stage === 'finished' && standing === visible.at(-1) && !firstTrouble(visible, answers);
  return {
    id,
    survey,
    revision: questionnaire.revision,
    lang,
    channel,
    ...(typeof site === 'string' && { site }),
    ...(typeof invitation === 'string' && { invitation }),
    startedAt,
    receipt,
    answers,
    suggested: refit(draft.suggested, questionnaire),
    at: standing.id,
    stage: finished ? 'finished' : 'answering',
  };
}

function isChannel(value: unknown): value is Channel {
  return value === 'website' || value === 'agency' || value === 'link';
}

function parseReceipt(value: unknown): Receipt | undefined {
  if (!isRecord(value)) return undefined;
  const { number, secret } = value;
  if (typeof number !== 'string' || !isReceiptNumber(number) || typeof secret !== 'string') return undefined;
  return { number, secret };
}

function refit(drafts: unknown, { questions }: Questionnaire): Answers {
  if (!isRecord(drafts)) return {};
  return questions.reduce<Answers>(
    (answers, question) => withAnswer(answers, question.id, refitAnswer(question, drafts[question.id])),
    {},
  );
}
