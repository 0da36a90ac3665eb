import type { Visit } from '../measure-visit.ts';
import { explain } from './explain.ts';
import { barAt, picture, textAt } from './svg.ts';

const WIDTH = 1_000;
const LABELS = 330;
const RIGHT = 10;
const ROW = 34;
const TOP = 64;

/** Each request of one visit: paler while it waits for its reply, stronger while bytes come. */
export function waterfall(title: string, visit: Visit): string {
  const requests = visit.carried.toSorted((a, b) => a.at - b.at);
  const end = Math.max(...requests.map(({ endAt }) => endAt), visit.hydratedMs ?? 0);
  const x = (ms: number): number => LABELS + (ms / end) * (WIDTH - LABELS - RIGHT);
  const bottom = TOP + requests.length * ROW;
  const rows = requests.flatMap(({ address, at, firstByteAt, endAt, bytes }, index) => {
    const y = TOP + index * ROW;
    const isAgain = requests.slice(0, index).some((earlier) => earlier.address === address);
    const path = address.replace(/^[^/]*/, '').replace(/(?<=^.{36}).+/, '…');
    const figures = `${Math.round(at)} to ${Math.round(endAt)} ms`;
    return [
      textAt(10, y + 13, `${path} · ${bytes} B · ${figures}`),
      textAt(10, y + 28, explain(address, isAgain), 'quiet'),
      barAt(x(at), y + 4, x(firstByteAt) - x(at), 18, 'wait'),
      barAt(x(firstByteAt), y + 4, x(endAt) - x(firstByteAt), 18, 'own'),
    ];
  });
  const marks = [
    [visit.clickableMs, 'clickable', 36],
    [visit.hydratedMs, 'hydrated', 52],
  ] as const;
  const lines = marks.flatMap(([ms, name, y]) =>
    ms === null
      ? []
      : [
          `<line x1="${x(ms).toFixed(1)}" y1="${y + 4}" x2="${x(ms).toFixed(1)}" y2="${bottom}" class="mark"/>`,
          textAt(Math.round(x(ms)) + 4, y, `${name}, ${Math.round(ms)} ms`, 'named'),
        ],
  );
  return picture(WIDTH, bottom + 10, title, [textAt(10, 24, title, 'title'), ...rows, ...lines]);
}
