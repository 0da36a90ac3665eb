import type { FieldError } from '../../../src/protocol/problem.ts';
import { StartupError } from '../../startup-error.ts';
import { hasMoreGraphemes } from '../messages/has-more-graphemes.ts';
import { parseOrder } from '../minting/parse-order.ts';
import type { ParsedRow } from './bulk-row.ts';
import { ADDED_COLUMNS } from './left-rows.ts';

const MOST_LABEL_GRAPHEMES = 60;

/** Columns by the names that the API has for them; `label` is for the sheets of codes alone. */
const fields = {
  id: 'id',
  survey: 'survey',
  channel: 'channel',
  site: 'site',
  subject: 'subject',
  sensitive: 'sensitive',
  lang: 'lang',
  'opens-days': 'opensDays',
  'submits-days': 'submitsDays',
  'send-at': 'sendAt',
} as const;
const columns = [...Object.keys(fields), 'label'];
/** Throws a `StartupError` that names each column that is unknown, there twice, or missing. */
export function checkHeader(file: string, header: readonly string[]): void {
  const reasons = [
    ...header
      .filter((name) => ![...columns, ...ADDED_COLUMNS].includes(name))
      .map((name) => `no column "${name}" is known; there are ${columns.join(', ')}`),
    ...header
      .filter((name, at) => header.indexOf(name) !== at)
      .map((name) => `the column "${name}" is there twice`),
    ...(header.includes('id') ? [] : ['the column "id" is missing']),
  ];
  if (reasons.length > 0) throw new StartupError(reasons.map((reason) => `${file}: ${reason}.`));
}

/** What a row asks for, or what is amiss with it by column; never what stands there, which may be somebody's (P3). */
export async function parseRow(
  header: readonly string[],
  cells: readonly string[],
  defaults: Readonly<Record<string, string | undefined>>,
  known: Parameters<typeof parseOrder>[1],
): Promise<{ ok: true; value: ParsedRow } | { ok: false; errors: readonly FieldError[] }> {
  if (cells.length !== header.length)
    return { ok: false, errors: [{ field: 'row', expected: `${header.length} cells, as in the header` }] };
  const cell = (column: string): string | undefined =>
    cells[header.indexOf(column)]?.trim() || defaults[column];
  const input = Object.entries(fields).flatMap(([column, field]) => {
    const text = cell(column);
    return text === undefined ? [] : [[field, meant(field, text)] as const];
  });
  const order = await parseOrder(Object.fromEntries(input), known);
  const label = cell('label');
  const errors = [
    ...(order.ok ? [] : inColumns(order.errors)),
    ...(hasMoreGraphemes(label ?? '', MOST_LABEL_GRAPHEMES)
      ? [{ field: 'label', expected: `at most ${MOST_LABEL_GRAPHEMES} letters` }]
      : []),
  ];
  if (!order.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, value: { request: order.value, label } };
}

/** A cell is text; what it stands for may be a number, or yes and no. */
function meant(field: string, text: string): unknown {
  if (field === 'sensitive' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return field.endsWith('Days') && /^\d+$/.test(text) ? Number(text) : text;
}

/** What was found amiss with a request, told by the names that columns have. */
export const inColumns = (errors: readonly FieldError[]): readonly FieldError[] =>
  errors.map(({ field, expected }) => {
    const name = field.slice(1);
    return { field: Object.entries(fields).find(([, own]) => own === name)?.[0] ?? name, expected };
  });
