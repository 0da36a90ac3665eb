import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { mintReceipt } from './mint-receipt.ts';
import { mintResponseId } from './mint-response-id.ts';
import type { RandomBytes } from './random-bytes.ts';
import type { Channel } from './response.ts';
import type { Session } from './session.ts';

/** A session on the first question. `now` is in whole milliseconds since the epoch. */
export function startSession(from: {
  readonly questionnaire: Questionnaire;
  readonly lang: string;
  readonly channel: Channel;
  readonly site?: string | undefined;
  readonly invitation?: string | undefined;
  readonly now: number;
  readonly randomBytes: RandomBytes;
}): Session {
  const { questionnaire, lang, channel, site, invitation, now, randomBytes } = from;
  const [first] = questionnaire.questions;
  if (!first) throw new RangeError('a questionnaire has at least one question');
  return {
    id: mintResponseId(now, randomBytes),
    survey: questionnaire.id,
    revision: questionnaire.revision,
    lang,
    channel,
    ...(site !== undefined && { site }),
    ...(invitation !== undefined && { invitation }),
    startedAt: new Date(now).toISOString(),
    receipt: mintReceipt(randomBytes),
    answers: {},
    suggested: {},
    at: first.id,
    stage: 'answering',
  };
}
