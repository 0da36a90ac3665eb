import { stringify } from 'csv-stringify/sync';
import { FedVoiceSchema, type FedVoice } from '../../src/protocol/voices-reply.ts';

const columns = Object.keys(FedVoiceSchema.entries);

/** RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
const asCsv = { columns, record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: String } };

/** The first line, after the mark by which spreadsheets know UTF-8. */
export const csvHead = `\uFEFF${columns.join(',')}\r\n`;

/** Lists stand in one cell, separated by spaces; of the consents those that were given. */
export const voicesAsCsv = (voices: readonly FedVoice[]): string =>
  stringify(
    voices.map(({ topics, taxonomy, consents, ...voice }) => ({
      ...voice,
      topics: topics.join(' '),
      taxonomy: taxonomy.join(' '),
      consents: Object.keys(consents)
        .filter((question) => consents[question])
        .join(' '),
    })),
    asCsv,
  );
