import type { Cell } from '../cells/cell.ts';
import type { NetworkName } from '../line/networks.ts';
import type { Judged } from './aims.ts';
import type { FigureName, Spread, Summary } from './summarize.ts';

type Column = readonly [heading: string, figure: FigureName, digits: number, withSpread: boolean];

const columns: readonly Column[] = [
  ['visible, ms', 'visibleMs', 0, false],
  ['clickable, ms', 'clickableMs', 0, true],
  ['hydrated, ms', 'hydratedMs', 0, false],
  ['bytes until then', 'bytesToClickable', 0, false],
  ['requests', 'requestsToClickable', 0, false],
  ['bytes in all', 'bytes', 0, false],
  ['requests', 'requests', 0, false],
  ['script, ms', 'scriptMs', 0, true],
  ['blocking, ms', 'blockingMs', 0, true],
  ['heap over blank, MB', 'heapMb', 2, false],
  ['click to paint, ms', 'clickToPaintMs', 0, true],
  ['layout shift', 'shift', 3, false],
];
const hostColumns: readonly Column[] = [
  ['bytes', 'hostBytes', 0, false],
  ['requests', 'hostRequests', 0, false],
  ['script, ms', 'hostScriptMs', 1, true],
  ['blocking, ms', 'hostBlockingMs', 0, true],
  ['layout shift', 'hostShift', 3, false],
];

function told(spread: Spread | undefined, digits: number, withSpread: boolean): string {
  if (!spread) return '–';
  const [middle, least, most] = [spread.median, spread.least, spread.most].map((value) =>
    value.toFixed(digits),
  );
  return withSpread ? `${middle} (${least} to ${most})` : `${middle}`;
}

function table(
  summary: Summary,
  network: NetworkName,
  cells: readonly Cell[],
  shown: readonly Column[],
): string {
  const rows = cells.map(({ name }) => {
    const values = shown.map(([, figure, digits, withSpread]) =>
      told(summary(network, name, figure), digits, withSpread),
    );
    return `| ${[name, ...values].join(' | ')} |`;
  });
  const headings = ['', ...shown.map(([heading]) => heading)];
  return [`| ${headings.join(' | ')} |`, `| ${headings.map(() => '---').join(' | ')} |`, ...rows].join('\n');
}

/** Both tables of one network. */
export const tables = (summary: Summary, network: NetworkName, cells: readonly Cell[]): string =>
  `${table(summary, network, cells, columns)}

On the page's own thread, before its visitor acts:

${table(
  summary,
  network,
  cells.filter(({ page }) => !('address' in page)),
  hostColumns,
)}`;

export const aimTable = (judged: readonly Judged[]): string =>
  [
    '| aim | measured | |',
    '| --- | --- | --- |',
    ...judged.map(({ aim, figure, isMet }) => `| ${aim} | ${figure} | ${isMet ? 'met' : '**not met**'} |`),
  ].join('\n');
