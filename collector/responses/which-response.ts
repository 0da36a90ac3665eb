import * as v from 'valibot';
import { isReceiptNumber, normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { parseOptions } from '../parse-options.ts';
import { StartupError } from '../startup-error.ts';
import type { Database } from '../storage/open-database.ts';

const WhichSchema = v.object({
  receipt: v.optional(
    v.pipe(
      v.string(),
      v.transform(normalizeReceiptNumber),
      v.check(isReceiptNumber, 'a receipt number, such as PFHJ-4FY2-7E92'),
    ),
  ),
  response: v.optional(v.pipe(v.string(), v.uuid('the id of a response'))),
});
const text = { type: 'string' } as const;

/**
 * The id of the response that a command's `--receipt` or `--response` names. Throws a `StartupError` where it names none,
 * or a receipt number that two devices have minted.
 */
export async function whichResponse(
  command: string,
  words: readonly string[],
  database: Database,
): Promise<string> {
  const { receipt, response } = parseOptions(command, WhichSchema, words, { receipt: text, response: text });
  if ((receipt === undefined) === (response === undefined))
    throw new StartupError([`${command}: say which response by either --receipt or --response.`]);
  const rows = await database
    .selectFrom('responses')
    .where((either) =>
      either.or([
        ...(receipt === undefined ? [] : [either('receipt', '=', receipt)]),
        ...(response === undefined ? [] : [either('id', '=', response)]),
      ]),
    )
    .select('id')
    .orderBy('id')
    .execute();
  const [row, another] = rows;
  if (another)
    throw new StartupError([
      `${command}: that receipt number is on several responses; say by --response which: ${rows.map(({ id }) => id).join(', ')}.`,
    ]);
  if (row) return row.id;
  const erased = await erasedAt(database, response);
  throw new StartupError([
    erased === undefined
      ? `${command}: there is no such response.`
      : `${command}: that response was erased at ${erased}.`,
  ]);
}

async function erasedAt(database: Database, id = ''): Promise<string | undefined> {
  const row = await database
    .selectFrom('erased_responses')
    .where('id', '=', id)
    .select('erased_at')
    .executeTakeFirst();
  return row?.erased_at;
}
