import type { LeftRow } from './bulk-row.ts';
import { csvHead, csvRows } from './csv-text.ts';

/** What is added to a row that is given back, so that it can be mended and run again as it is. */
export const ADDED_COLUMNS = ['line', 'why'];

/** Rows that there are no links for, as they stood. */
export function leftRows(header: readonly string[]) {
  const isOwn = (_: string, at: number): boolean => !ADDED_COLUMNS.includes(header[at] ?? '');
  return {
    head: csvHead([...ADDED_COLUMNS, ...header.filter(isOwn)]),
    rows: (left: readonly LeftRow[]): string =>
      csvRows(left.map(({ row, why }) => [row.line, why, ...row.cells.filter(isOwn)])),
  };
}
