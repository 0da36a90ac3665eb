import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { faults } from './faults.ts';
import { buildQueues } from './queues.ts';
import { runTrial, type Trial } from './run-trial.ts';

/** Browsers at a time: nearly all of a trial is waiting. */
const AT_ONCE = 6;
const root = join(import.meta.dirname, '../../..');

/** `npm run bench:queues -- [--times 10]` */
const { values } = parseArgs({ options: { times: { type: 'string', default: '10' } } });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new Error(`--times ${values.times}: give a number`);

const queues = await buildQueues();
const cells = faults.flatMap((fault) =>
  queues.map((queue) => ({ fault, queue, trials: new Array<Trial>() })),
);
const jobs = Array.from({ length: times }, () => cells).flat();
const work = async (): Promise<void> => {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const trial = await runTrial(job.queue, job.fault);
    job.trials.push(trial);
    console.log(`${job.fault.name} │ ${job.queue.name} │ ${JSON.stringify(trial)}`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

function told(trials: readonly Trial[]): string {
  const sum = (of: (trial: Trial) => number) => trials.reduce((all, trial) => all + of(trial), 0);
  const kinds = [
    [sum(({ inTheVisit }) => inTheVisit), 'in the visit'],
    [sum(({ inTheNext }) => inTheNext), 'in the next'],
    [sum(({ waiting }) => waiting), 'still waiting'],
    [sum(({ gone }) => gone), '**gone**'],
    [sum(({ again, againUntold }) => again - againUntold), 'came again, with the same id'],
    [sum(({ againUntold }) => againUntold), '**doubled**'],
  ] as const;
  return kinds
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

const PackageSchema = v.object({ dependencies: v.record(v.string(), v.string()) });
const packageFile = await readFile(join(import.meta.dirname, 'pages/package.json'), 'utf8');
const { dependencies } = v.parse(PackageSchema, JSON.parse(packageFile));
const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
const rows = faults.map((fault) => {
  const own = cells.filter((cell) => cell.fault === fault).map(({ trials }) => told(trials));
  return `| ${[fault.name, ...own].join(' | ')} |`;
});
await writeFile(
  join(root, 'bench/results/queues.md'),
  `# Three queues, the same faults

${new Date().toISOString().slice(0, 10)} · Chromium, a profile on the disk · ${versions.join(' · ')} · each fault ${times} times

| fault | ${queues.map(({ name }) => name).join(' | ')} |
| --- | ${queues.map(() => '---').join(' | ')} |
${rows.join('\n')}

What is counted, and what each of them is not meant to do: [\`test/faults/peers/\`](../../test/faults/peers/README.md).
`,
);
