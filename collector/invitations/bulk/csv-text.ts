import { stringify } from 'csv-stringify/sync';

type Cells = readonly (string | number)[];

/** Behind the mark by which spreadsheets know UTF-8. */
export const csvHead = (columns: Cells): string => `\uFEFF${csvRows([columns])}`;

/** As it stands, for what is read again. */
export const csvRows = (rows: readonly Cells[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n' },
  );

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
export const safeCsvRows = (rows: readonly Cells[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', escape_formulas: true },
  );
