import type { Cell } from '../cells/cell.ts';
import type { NetworkName } from '../line/networks.ts';
import type { Summary } from './summarize.ts';
import { barAt, picture, textAt } from './svg.ts';

const WIDTH = 860;
const LABELS = 270;
const ROW = 26;
const TOP = 48;
/** For the figures behind the longest bar. */
const RIGHT = 120;

/** A bar a row: the median time until the first question can be clicked, and a line from the least to the most. */
export function chart(summary: Summary, network: NetworkName, cells: readonly Cell[]): string {
  const rows = cells.flatMap(({ name }) => {
    const spread = summary(network, name, 'clickableMs');
    return spread ? [{ name, spread }] : [];
  });
  const most = Math.max(...rows.map(({ spread }) => spread.most));
  const x = (ms: number): number => LABELS + (ms / most) * (WIDTH - LABELS - RIGHT);
  const title = `Until the first question can be clicked (${network} network, 4 × slower processor)`;
  const bars = rows.flatMap(({ name, spread }, at) => {
    const y = TOP + at * ROW;
    const middle = y + 9;
    return [
      textAt(LABELS - 10, y + 13, name, 'end'),
      barAt(LABELS, y, x(spread.median) - LABELS, 18, name.startsWith('Koe') ? 'own' : 'other'),
      `<line x1="${x(spread.least).toFixed(1)}" y1="${middle}" x2="${x(spread.most).toFixed(1)}" y2="${middle}" class="line"/>`,
      textAt(Math.round(x(spread.most)) + 8, y + 13, `${Math.round(spread.median)} ms`),
    ];
  });
  return picture(WIDTH, TOP + rows.length * ROW + 12, title, [textAt(10, 26, title, 'title'), ...bars]);
}
