import * as v from 'valibot';
import { parseOptions } from '../../parse-options.ts';
import { StartupError } from '../../startup-error.ts';

/** What a run can write beside the links: each for the rows whose channel it belongs to. */
export const OUTPUTS = ['links', 'qr', 'line', 'email', 'sms'] as const;
export type Output = (typeof OUTPUTS)[number];

const text = { type: 'string' } as const;
const options = {
  out: text,
  write: { ...text, multiple: true },
  survey: text,
  channel: text,
  site: text,
  lang: text,
  'opens-days': text,
  'submits-days': text,
  'send-at': text,
} as const;

const optional = v.optional(v.string());
const OptionsSchema = v.object({
  out: v.pipe(v.optional(v.string(), ''), v.nonEmpty('the folder to write to')),
  write: v.optional(v.array(v.picklist(OUTPUTS, `one of ${OUTPUTS.join(', ')}`)), ['links']),
  survey: optional,
  channel: optional,
  site: optional,
  lang: optional,
  'opens-days': optional,
  'submits-days': optional,
  'send-at': optional,
});

export interface BulkOptions {
  readonly file: string;
  readonly out: string;
  readonly write: readonly Output[];
  /** By column: what stands for a cell that is empty, or for a column that is not there. Judged with the rows. */
  readonly defaults: Readonly<Record<string, string | undefined>>;
}

/** What `mint-invitations` was asked for. Throws a `StartupError` that names each option that is amiss. */
export function parseBulkOptions([file, ...words]: readonly string[]): BulkOptions {
  if (file === undefined || file.startsWith('-'))
    throw new StartupError(['mint-invitations: name the file first, then the options.']);
  const { out, write, ...defaults } = parseOptions('mint-invitations', OptionsSchema, words, options);
  return { file, out, write, defaults };
}
