import { percentile } from '../percentile.ts';
import { parts, type PartMeasured } from './measure-round.ts';
import type { ServedRequest } from './served-request.ts';

const rounded = (value: number): string => value.toFixed(2);
const shares = (values: readonly number[]): string =>
  `${rounded(percentile(values, 0.5))} / ${rounded(percentile(values, 0.99))}`;
const ratio = (values: readonly number[], bare: readonly number[], share: number): number =>
  percentile(values, share) / percentile(bare, share);

/**
 * A row a part. The ratio to the bare server is taken within each round, since a machine is not as fast at one time as
 * at another; of the rounds' ratios the median is told.
 */
export function summarize(
  rounds: readonly (readonly PartMeasured[])[],
  served: readonly ServedRequest[],
): string {
  const serverMs = Map.groupBy(served, ({ path }) => path);
  const timesOf = (measured: PartMeasured | undefined): readonly number[] =>
    (serverMs.get(measured?.path ?? '') ?? []).map(({ ms }) => ms);
  const rows = parts.map((part) => {
    const ofPart = rounds.flatMap((round) => round.filter((one) => one.part === part));
    const ratios = rounds.map((round) => {
      const [own, bare] = [part, 'bare'].map((name) => timesOf(round.find((one) => one.part === name)));
      return ratio(own ?? [], bare ?? [], 0.5);
    });
    const sent = ofPart.map(({ perSecond }) => Math.round(perSecond));
    const stored = ofPart.map(({ responsesPerSecond }) => Math.round(responsesPerSecond));
    return [
      part,
      String(percentile(sent, 0.5)),
      String(percentile(stored, 0.5)),
      shares(ofPart.flatMap(timesOf)),
      shares(ofPart.flatMap(({ clientMs }) => clientMs)),
      rounded(percentile(ratios, 0.5)),
    ];
  });
  const head = [
    'asked for',
    'a second',
    'responses stored a second',
    'in the server, ms: p50 / p99',
    'at the client, ms: p50 / p99',
    'times the bare server, p50 in the server',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
