import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Response } from '../../src/response/response.ts';
import { voicesIn } from '../../src/response/voices-in.ts';
import type {
  AnswersTable,
  ClosedSiteResponsesTable,
  ConsentsTable,
  ContactsTable,
  RedemptionsTable,
  ResponsesTable,
  VoicesTable,
} from './tables.ts';

/** All that one response becomes in the database. */
export interface ResponseRows {
  readonly response: ResponsesTable;
  readonly answers: readonly AnswersTable[];
  readonly voices: readonly VoicesTable[];
  /** Undefined where nothing was said about being contacted. */
  readonly contact?: ContactsTable | undefined;
  readonly consents: readonly ConsentsTable[];
  /** Undefined for a response that came uninvited. */
  readonly redemption?: RedemptionsTable;
  /** Only where its site could not embed its survey when it was taken in. */
  readonly closedSite?: ClosedSiteResponsesTable;
}

/** All but contact and redemption. `questionnaire` is the revision that the response names; `receivedAt` is RFC 3339. */
export function responseRows(
  response: Response,
  questionnaire: Questionnaire,
  sha256: string,
  receivedAt: string,
): ResponseRows {
  const voiceQuestions = questionnaire.questions.filter((question) => question.kind === 'voice');
  const isVoice = new Set(voiceQuestions.map((question) => question.id));
  const voices = voiceQuestions.flatMap((question) => {
    const taxonomyOf = new Map(question.topics.map((topic) => [topic.id, topic.taxonomy]));
    return (voicesIn(question, response.answers[question.id]) ?? []).map((voice) => ({
      question: question.id,
      class: voice.class,
      topics: JSON.stringify(voice.topics),
      taxonomy: JSON.stringify([...new Set(voice.topics.flatMap((topic) => taxonomyOf.get(topic) ?? []))]),
      taxonomy_version: questionnaire.taxonomy,
      text: voice.text,
    }));
  });
  return {
    response: {
      id: response.id,
      sha256,
      survey: response.survey,
      revision: response.revision,
      lang: response.lang,
      channel: response.channel,
      site: response.site ?? null,
      invitation: response.invitation ?? null,
      started_at: response.startedAt,
      finished_at: response.finishedAt,
      received_at: receivedAt,
      receipt: response.receipt.number,
      receipt_secret_hash: response.receipt.secretHash,
    },
    answers: Object.entries(response.answers)
      .filter(([question]) => !isVoice.has(question))
      .map(([question, value]) => ({ response_id: response.id, question, value: JSON.stringify(value) })),
    voices: voices.map((voice, ordinal) => ({ response_id: response.id, ordinal, ...voice })),
    consents: Object.entries(response.consent).map(([question, given]) => ({
      response_id: response.id,
      question,
      given: given ? 1 : 0,
      received_at: receivedAt,
    })),
  };
}
