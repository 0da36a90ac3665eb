import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import type { Answer, Answers, Contact } from '../questions/kinds.ts';
import { hashReceiptSecret } from './hash-receipt-secret.ts';
import type { Response } from './response.ts';
import type { Session } from './session.ts';
import { settleAnswer } from './settle-answer.ts';
import { withAnswer } from './with-answer.ts';

/**
 * What leaves the device: the answers to visible questions (V3), with contact and permissions put apart, and of the
 * receipt's secret only its hash. `finishedAt` is in milliseconds since the epoch.
 */
export async function finishResponse(
  session: Session,
  questionnaire: Questionnaire,
  finishedAt: number,
): Promise<Response> {
  const { id, survey, revision, lang, channel, site, invitation, startedAt, receipt } = session;
  return {
    shape: 1,
    id,
    survey,
    revision,
    lang,
    channel,
    ...(site !== undefined && { site }),
    ...(invitation !== undefined && { invitation }),
    startedAt,
    finishedAt: new Date(finishedAt).toISOString(),
    receipt: { number: receipt.number, secretHash: await hashReceiptSecret(receipt.secret) },
    ...sorted(settled(session.answers, questionnaire), questionnaire),
  };
}

function settled(answers: Answers, { questions }: Questionnaire): Answers {
  return questions.reduce<Answers>((standing, question) => {
    const answer = settleAnswer(question, answers[question.id]);
    return withAnswer(standing, question.id, answer.ok ? answer.value : undefined);
  }, {});
}

function isContact(answer: Answer): answer is Contact {
  return typeof answer === 'object' && 'by' in answer;
}

/** Only answers to visible questions, each in its part of the response. */
function sorted(
  given: Answers,
  { questions }: Questionnaire,
): Pick<Response, 'answers' | 'contact' | 'consent'> {
  const answers: Record<string, Answer> = {};
  const consent: Record<string, boolean> = {};
  let contact: Contact | undefined;
  for (const { id } of visibleQuestions(questions, given)) {
    const answer = given[id];
    if (answer === undefined) continue;
    if (typeof answer === 'boolean') consent[id] = answer;
    else if (isContact(answer)) contact = answer;
    else answers[id] = answer;
  }
  return { answers, ...(contact && { contact }), consent };
}
