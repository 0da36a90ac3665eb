import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ROWS_A_PART = 1_000;

/** A file of customers: every row its own claim; each thousandth is amiss, each five hundredth sensitive. */
export async function writeRows(file: string, rows: number): Promise<void> {
  await pipeline(Readable.from(parts(rows)), createWriteStream(file));
}

export const idOf = (row: number): string => `claim-2026-${String(row).padStart(6, '0')}`;
export const isAmiss = (row: number): boolean => row % 1_000 === 0;
export const isSensitive = (row: number): boolean => !isAmiss(row) && row % 500 === 0;

function* parts(rows: number): Generator<string, void> {
  yield 'id,subject,label,sensitive,opens-days\n';
  for (let from = 1; from <= rows; from += ROWS_A_PART) {
    let text = '';
    for (let row = from; row < Math.min(from + ROWS_A_PART, rows + 1); row += 1)
      text += `${idOf(row)},K-${row},整理番号 ${row},${isSensitive(row)},${isAmiss(row) ? 'soon' : 30}\n`;
    yield text;
  }
}
