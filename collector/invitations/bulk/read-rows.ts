import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import * as v from 'valibot';
import { StartupError } from '../../startup-error.ts';

export interface Row {
  /** Of the file, counted from 1; of a row that goes over several, the last. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** So that a quote which nobody closes does not take the rest of the file for one cell. */
const MOST_BYTES_A_ROW = 64 * 1024;

const RecordSchema = v.object({ info: v.object({ lines: v.number() }), record: v.array(v.string()) });

/**
 * The rows of a CSV file (RFC 4180, UTF-8), the header first, no faster than they are taken. Rejects with a
 * `StartupError` where it cannot be read on.
 */
export async function* readRows(file: string): AsyncGenerator<Row, void> {
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    // A row with a comma too many is judged with the others, and does not stop them.
    relax_column_count: true,
    max_record_size: MOST_BYTES_A_ROW,
  });
  // Whoever takes from the parser is told of every error: nothing is left to be told here.
  pipeline(createReadStream(file), inUtf8, parser, () => undefined);
  let last = 0;
  try {
    for await (const parsed of parser) {
      const { info, record } = v.parse(RecordSchema, parsed);
      last = info.lines;
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw new StartupError([`${file}: ${reasonOf(error, last)}.`]);
  }
}

async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Never what stands there. */
function reasonOf(error: unknown, last: number): string {
  if (error instanceof CsvError)
    return `behind line ${last} it is no CSV any more (${error.code}); is a quote left open`;
  if (error instanceof TypeError) return 'must be text in UTF-8';
  return error instanceof Error && 'code' in error
    ? `cannot be read (${String(error.code)})`
    : 'cannot be read';
}
