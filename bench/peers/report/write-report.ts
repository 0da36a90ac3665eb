import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { median } from '../../host-page/summarize.ts';
import type { Cell } from '../cells/cell.ts';
import { names } from '../cells/names.ts';
import { networks, type NetworkName } from '../line/networks.ts';
import type { Measured } from '../measured.ts';
import { SLOWDOWN } from '../measure-visit.ts';
import { aimTable, tables } from './table.ts';
import { judge } from './aims.ts';
import { chart } from './chart.ts';
import { summarize } from './summarize.ts';
import { waterfall } from './waterfall.ts';

export interface Run {
  readonly runs: number;
  readonly isQuiet: boolean;
  readonly versions: Readonly<Record<string, string>>;
  readonly networks: readonly NetworkName[];
  readonly cells: readonly Cell[];
  readonly all: readonly Measured[];
}

/** The visit whose question came at the median time. */
function typical(all: readonly Measured[], cell: string): Measured | undefined {
  const visits = all.filter((one) => one.network === 'slow' && one.cell === cell);
  const middle = median(visits.map(({ visit }) => visit.clickableMs ?? NaN));
  const distance = ({ visit }: Measured): number => Math.abs((visit.clickableMs ?? NaN) - middle);
  return visits.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** As the check of the repository wants its files. */
async function writeTidy(path: string, text: string): Promise<void> {
  const options = await resolveConfig(import.meta.filename);
  await writeFile(path, await format(text, { ...options, filepath: path }));
}

/** Table, figures, chart and waterfalls, all from the same visits. */
export async function writeReport(folder: string, run: Run): Promise<void> {
  const { cells, all, versions } = run;
  const summary = summarize(all, names.blank);
  const chosen = run.networks.map((name) => {
    const { roundTripMs, kilobitsPerSecond, handshakes } = networks[name];
    const connecting =
      handshakes === 0 ? 'connections cost nothing' : `${handshakes} round trips a connection`;
    return `## ${name} network

${kilobitsPerSecond / 1_000} Mbps, ${roundTripMs} ms a round trip, ${connecting}.

${tables(summary, name, cells)}`;
  });
  const isSlow = run.networks.includes('slow');
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const busiest = Math.round(Math.max(...all.map(({ busy }) => busy)) * 100);
  const state = run.isQuiet
    ? 'the machine was quiet'
    : `**a trial on a busy machine** (others had up to ${busiest} % of it)`;
  const text = `# The first question: Koe beside others

${new Date().toISOString().slice(0, 10)} · ${run.runs} visits a cell, each of somebody new, in alternating order · ${state} · ${machine},
slowed ${SLOWDOWN} times · ${Object.entries(versions)
    .map((entry) => entry.join(' '))
    .join(' · ')}

Medians; in brackets from the least to the most. What each row is, what is counted and what is left out:
[\`bench/peers/\`](../peers/README.md).
${isSlow ? '\n![Until the first question can be clicked, as bars](peers.svg)\n' : ''}
${chosen.join('\n\n')}
${isSlow ? `\n## Aims\n\nOn the slow network.\n\n${aimTable(judge(summary))}\n\n## Waterfalls\n\nThe visit at the median. [Opened as a link](peers-link.svg) · [script tag in the text](peers-tag.svg)\n` : ''}`;
  await writeTidy(join(folder, 'peers.md'), text);
  const figures = JSON.stringify({ ...run, cells: cells.map(({ name }) => name) });
  await writeTidy(join(folder, 'peers.json'), figures);
  if (!isSlow) return;
  await writeFile(join(folder, 'peers.svg'), chart(summary, 'slow', cells));
  for (const [file, name] of [
    ['peers-link.svg', names.link],
    ['peers-tag.svg', names.tag],
  ] as const) {
    const one = typical(all, name);
    if (one) await writeFile(join(folder, file), waterfall(`${name}: each request, slow network`, one.visit));
  }
}
