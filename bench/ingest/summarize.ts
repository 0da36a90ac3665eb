import type { Measured, Timed } from './measure-engine.ts';

const round = (number: number): string => (number < 10 ? number.toFixed(1) : number.toFixed(0));

/** Two tables of one database: beside the bare script, and as it grows. */
export function summarize(name: string, { bareBatched, bareSingles, growing }: Measured): string {
  const [first] = growing;
  const beside = (what: string, bare: Timed, own: Timed | undefined): string =>
    own
      ? `| ${what} | ${round(bare.aSecond)} | ${round(own.aSecond)} | ${round((100 * own.aSecond) / bare.aSecond)} % | ${round(bare.p99)} | ${round(own.p50)} / ${round(own.p99)} |`
      : '';
  return `## ${name}

| | bare script, responses a second | collector, responses a second | share | bare, ms a transaction: p99 | collector, ms a request: p50 / p99 |
| --- | --- | --- | --- | --- | --- |
${beside('100 a request, 8 clients', bareBatched, first?.batched)}
${beside('1 a request, 64 clients', bareSingles, first?.singles)}

| stored before | 100 a request: a second, p50 / p99 ms | 1 a request, 64 clients: a second, p50 / p99 ms | p99 of singles, times the first |
| --- | --- | --- | --- |
${growing
  .map(
    ({ thousands, batched, singles }) =>
      `| ${thousands === 0 ? 'next to nothing' : `${thousands} thousand`} | ${round(batched.aSecond)}, ${round(batched.p50)} / ${round(batched.p99)} | ${round(singles.aSecond)}, ${round(singles.p50)} / ${round(singles.p99)} | ${(singles.p99 / (first?.singles.p99 ?? NaN)).toFixed(2)} |`,
  )
  .join('\n')}
`;
}
