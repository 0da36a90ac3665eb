import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { idOf, isAmiss, isSensitive } from './write-rows.ts';

/** Throws unless the links are those of every row that should have one, each once and in order. */
export async function checkLinks(file: string, rows: number): Promise<number> {
  let row = 0;
  let links = 0;
  let isHead = true;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (isHead) {
      isHead = false;
      continue;
    }
    do row += 1;
    while (isAmiss(row) || isSensitive(row));
    if (!line.startsWith(`${idOf(row)},`)) throw new Error(`instead of row ${row} there is another`);
    links += 1;
  }
  do row += 1;
  while (isAmiss(row) || isSensitive(row));
  if (row <= rows) throw new Error(`row ${row} is missing`);
  return links;
}
