import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../scripts/build/build-app.ts';
import { checkLinks } from './check-links.ts';
import { runCommand, type Ran } from './run-command.ts';
import { writeRows } from './write-rows.ts';

/** How fast `mint-invitations` is and what memory it takes: `npm run bench:invitations -- [<rows>]`. */
const MANY = Number(process.argv[2] ?? 100_000);
const FEW = MANY / 10;
const KILLS = 4;

interface Measured {
  readonly what: string;
  readonly rows: number;
  readonly links: number;
  readonly runs: readonly Ran[];
}

await buildApp();
const measured: Measured[] = [];

async function measure(
  what: string,
  rows: number,
  channel: string,
  outputs: readonly string[],
  kills: readonly number[] = [],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
  try {
    const file = join(folder, 'rows.csv');
    const out = join(folder, 'out');
    await writeRows(file, rows);
    const words = [
      file,
      '--out',
      out,
      '--survey',
      'claim-payment',
      '--channel',
      channel,
      ...outputs.flatMap((output) => ['--write', output]),
    ];
    const runs: Ran[] = [];
    for (const killAt of [...kills, undefined]) runs.push(await runCommand(folder, words, killAt));
    measured.push({ what, rows, links: await checkLinks(join(out, 'links.csv'), rows), runs });
    console.log(what, rows, runs);
  } finally {
    await rm(folder, { recursive: true });
  }
}

await measure('links', FEW, 'chat', ['links']);
await measure('links', MANY, 'chat', ['links']);
await measure('links', 4 * MANY, 'chat', ['links']);
await measure('links and LINE messages', FEW, 'line', ['links', 'line']);
await measure('links and e-mails', FEW, 'email', ['links', 'email']);
await measure('links and text messages', FEW, 'sms', ['links', 'sms']);
await measure('links and sheets of codes', FEW, 'paper', ['links', 'qr']);
const kills = Array.from({ length: KILLS }, (_, at) => ((at + 1) * MANY) / (KILLS + 1));
await measure('links, killed and started again', MANY, 'chat', ['links'], kills);

const number = (value: number): string => Math.round(value).toLocaleString('en');
const line = ({ what, rows, links, runs }: Measured): string => {
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  const peak = (runs.at(-1)?.peak ?? 0) / 1e6;
  return `| ${[what, number(rows), number(links), seconds.toFixed(1), number(rows / seconds), number(peak)].join(' | ')} |`;
};
const killed = measured.at(-1)?.runs ?? [];
await writeFile(
  'bench/results/invitations.md',
  `# What minting for a file costs

${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'} ·
collector as built, with SQLite and \`synchronous = FULL\`; each step of 500 rows is on disk before the next begins.
One row in a thousand is amiss and one in a thousand sensitive; after each run the links were compared with
the rows, each once and in order.

| written | rows | links | seconds, with the start | rows a second | peak memory, MB |
| --- | --- | --- | --- | --- | --- |
${measured.map(line).join('\n')}

The last one was killed (SIGKILL) ${killed.length - 1} times, and went on behind row ${killed
    .slice(1)
    .map(({ rowsAtStart }) => number(rowsAtStart))
    .join(', ')}; its memory is that of the last process.
`,
);
