import type { FieldError } from '../../../src/protocol/problem.ts';
import type { MessageContent } from './message-content.ts';

export interface SmsMessage {
  readonly text: string;
  /** What it is charged as. */
  readonly parts: number;
}

/** The characters that take seven bits (3GPP TS 23.038): the second ones take two of them each. */
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_EXTENDED = '\f^{}\\[~]|€';

/** One part alone, and each of several, which give up room for their place in the row (3GPP TS 23.040). */
const SEVEN_BITS = { alone: 160, each: 153 };
const UCS_2 = { alone: 70, each: 67 };
/** What the networks of Japan put together again: 670 characters of Japanese, 1,530 of the alphabet. */
const MOST_PARTS = 10;

/** The survey's title and its link, without anything that names the person. */
export function smsMessage({ sender, title, words, link }: MessageContent): SmsMessage {
  const sentence = words.sms.replace('{{title}}', title).replace('{{until}}', words.until);
  const text = `${sender === undefined ? '' : `${sender}: `}${sentence}\n${link}`;
  return { text, parts: smsParts(text) };
}

export function smsParts(text: string): number {
  const septets = [...text].reduce((sum, letter) => sum + septetsOf(letter), 0);
  const [units, { alone, each }] = Number.isFinite(septets) ? [septets, SEVEN_BITS] : [text.length, UCS_2];
  return units <= alone ? 1 : Math.ceil(units / each);
}

function septetsOf(letter: string): number {
  if (GSM.includes(letter)) return 1;
  return GSM_EXTENDED.includes(letter) ? 2 : Number.POSITIVE_INFINITY;
}

export const smsObstacles = ({ parts }: SmsMessage): readonly FieldError[] =>
  parts > MOST_PARTS ? [{ field: '/sms', expected: `a text of at most ${MOST_PARTS} parts` }] : [];
