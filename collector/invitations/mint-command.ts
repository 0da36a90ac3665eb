import * as v from 'valibot';
import { INVITATION_CHANNELS } from '../../src/invitation/invitation.ts';
import { parseOptions } from '../parse-options.ts';

const text = { type: 'string' } as const;
const options = {
  survey: text,
  channel: text,
  site: text,
  id: text,
  'opens-days': text,
  'submits-days': text,
  origin: text,
  lang: text,
};

const aDayCount = 'a number of days from 1 to 3650';
const DaysSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,3}$/, aDayCount),
  v.transform(Number),
  v.maxValue(3_650, aDayCount),
);
const NameSchema = v.pipe(v.string(), v.regex(/^[\w.:-]{1,200}$/, 'letters, digits, ".", "_", ":" and "-"'));
const OptionsSchema = v.object({
  survey: v.pipe(v.string('the id of a survey'), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'the id of a survey')),
  channel: v.picklist(INVITATION_CHANNELS, `one of ${INVITATION_CHANNELS.join(', ')}`),
  site: v.optional(NameSchema),
  id: v.optional(NameSchema),
  'opens-days': v.optional(DaysSchema, '30'),
  'submits-days': v.optional(DaysSchema),
  origin: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[\w.:[\]-]+$/, 'scheme, host and port'))),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{2,35}$/, 'a BCP 47 tag'))),
});

/** What `mint-invitation` was asked for. Throws a `StartupError` that names each option that is amiss. */
export const parseMintOptions = (words: readonly string[]): v.InferOutput<typeof OptionsSchema> =>
  parseOptions('mint-invitation', OptionsSchema, words, options);
