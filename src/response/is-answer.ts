import { isRecord } from '../questions/is-record.ts';
import type { Answer, Contact, Voice } from '../questions/kinds.ts';
import { VOICE_CLASSES } from '../questions/voice/voice-classes.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

function isVoice(value: unknown): value is Voice {
  return (
    isRecord(value) &&
    VOICE_CLASSES.some((known) => known === value.class) &&
    Array.isArray(value.topics) &&
    value.topics.every(isText) &&
    isText(value.text)
  );
}

function isContact(value: unknown): value is Contact {
  if (!isRecord(value)) return false;
  const { by, address, when, notThroughAgency } = value;
  if (by === 'no') return true;
  const known = by === 'phone' || by === 'email' || by === 'line';
  return known && isText(address) && isText(when) && typeof notThroughAgency === 'boolean';
}

/** Whether a draft's value has the form of an answer to some question; whether it may stand is not asked here. */
export function isAnswer(value: unknown): value is Answer {
  if (Array.isArray(value)) return value.every(isText) || value.every(isVoice);
  return isText(value) || typeof value === 'number' || typeof value === 'boolean' || isContact(value);
}
