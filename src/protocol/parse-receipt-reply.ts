import { CONTACT_WAYS } from '../questions/contact/contact-ways.ts';
import { isRecord } from '../questions/is-record.ts';
import type { ReceiptReply } from './receipt-reply.ts';
import { isStage, type Reached } from './stage.ts';

/**
 * How far a voice has come, as a device reads it; undefined when it is no such reply (R5). By hand, since
 * `ReceiptReplySchema` would bring the schema library into the widget; a test holds the two together.
 */
export function parseReceiptReply(input: unknown): ReceiptReply | undefined {
  if (!isRecord(input)) return undefined;
  const { receipt, survey, receivedAt, stage, withdrawalRequestedAt } = input;
  if (typeof receipt !== 'string' || typeof survey !== 'string' || typeof receivedAt !== 'string')
    return undefined;
  const stages = stagesIn(input.stages);
  const contact = input.contact === null ? null : CONTACT_WAYS.find((way) => way === input.contact);
  if (!isStage(stage) || !stages || contact === undefined) return undefined;
  return {
    receipt,
    survey,
    receivedAt,
    stage,
    stages,
    contact,
    ...(typeof withdrawalRequestedAt === 'string' && { withdrawalRequestedAt }),
  };
}

function stagesIn(input: unknown): Reached[] | undefined {
  if (!Array.isArray(input)) return undefined;
  const stages = input.flatMap((each: unknown) =>
    isRecord(each) && isStage(each.stage) && typeof each.at === 'string'
      ? [{ stage: each.stage, at: each.at }]
      : [],
  );
  return stages.length === input.length ? stages : undefined;
}
