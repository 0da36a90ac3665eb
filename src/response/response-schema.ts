import * as v from 'valibot';
import { ResponseIdSchema, SurveyIdSchema } from '../protocol/submit.ts';
import { CONTACT_WAYS } from '../questions/contact/contact-ways.ts';
import { IdSchema } from '../questions/id-schema.ts';
import { VOICE_CLASSES } from '../questions/voice/voice-classes.ts';
import { isReceiptNumber } from './receipt-number.ts';
import type { Response } from './response.ts';
import { isTimestamp } from './timestamp.ts';

/** Far above what any question takes, counted in UTF-16 units; it keeps absurd values out of checks and storage. */
const MOST_UNITS = 40_000;
const MOST_ITEMS = 100;

/** PostgreSQL cannot store U+0000 in text: refused here, it never becomes a failure that is retried for ever. */
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, `text of at most ${most} UTF-16 units`),
    v.check((text) => !text.includes('\0'), 'text without U+0000'),
  );
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_ITEMS, `at most ${MOST_ITEMS} items`));

const TimestampSchema = v.pipe(v.string(), v.check(isTimestamp, 'RFC 3339 in UTC with milliseconds'));

const VoiceSchema = v.strictObject({
  class: v.picklist(VOICE_CLASSES),
  topics: listOf(words(64)),
  text: words(MOST_UNITS),
});
const AnswerSchema = v.union(
  [
    v.pipe(v.number(), v.finite('a finite number')),
    words(MOST_UNITS),
    listOf(words(64)),
    listOf(VoiceSchema),
  ],
  'a number, a text, a list of options or a list of voices',
);
/** What a customer says about being contacted; `validateContact` has the last say. */
export const ContactSchema = v.variant(
  'by',
  [
    v.strictObject({ by: v.literal('no') }),
    v.strictObject({
      by: v.picklist(['phone', 'email', 'line']),
      address: words(1_000),
      when: words(MOST_UNITS),
      notThroughAgency: v.boolean(),
    }),
  ],
  `one of ${CONTACT_WAYS.join(', ')}`,
);

/**
 * The newest shape of a response. Strict: a field that is not known would be lost in silence. Site and invitation
 * are free text here, since a mangled link must not cost a customer's words; who minted them is decided elsewhere.
 */
export const ResponseSchema = v.strictObject({
  shape: v.literal(1, 'a shape known here: 1'),
  id: ResponseIdSchema,
  survey: SurveyIdSchema,
  revision: v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1, 'at least 1')),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i, 'a BCP 47 language tag')),
  channel: v.picklist(['website', 'agency', 'link']),
  site: v.exactOptional(words(200)),
  invitation: v.exactOptional(words(4_096)),
  startedAt: TimestampSchema,
  finishedAt: TimestampSchema,
  receipt: v.strictObject({
    number: v.pipe(v.string(), v.check(isReceiptNumber, 'a receipt number whose check character is right')),
    secretHash: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'a SHA-256 in base64url')),
  }),
  answers: v.record(IdSchema, AnswerSchema),
  contact: v.exactOptional(ContactSchema),
  consent: v.record(IdSchema, v.boolean()),
}) satisfies v.GenericSchema<unknown, Response>;
