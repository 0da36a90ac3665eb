import * as v from 'valibot';
import { parseOptions } from '../parse-options.ts';
import type { Database } from '../storage/open-database.ts';
import { verifyAudit } from './verify-audit.ts';

const aHead = 'what verify-audit has printed as the head, such as 42:6f1d…';
const VerifySchema = v.object({
  noted: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,15}:[0-9a-f]{64}$/, aHead),
      v.transform((link) => {
        const [position = '', hash = ''] = link.split(':');
        return { position: Number(position), hash };
      }),
    ),
  ),
});

/** Whether the audit log is whole, in a sentence. Throws a `StartupError` that names each option that is amiss. */
export async function verifyAuditCommand(
  words: readonly string[],
  database: Database,
): Promise<{ readonly isWhole: boolean; readonly sentence: string }> {
  const { noted } = parseOptions('verify-audit', VerifySchema, words, { noted: { type: 'string' } });
  const verdict = await verifyAudit(database, noted);
  if (!verdict.ok) return { isWhole: false, sentence: `broken: ${verdict.fault}` };
  const { first, head } = verdict;
  const entries = first > head.position ? 'no entries' : `entries ${first} to ${head.position}`;
  return { isWhole: true, sentence: `whole: ${entries}; head ${head.position}:${head.hash}` };
}
