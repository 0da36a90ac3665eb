import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { buildApp } from '../../scripts/build/build-app.ts';
import { startBenchWorld } from './bench-world.ts';
import { comeBack } from './figures/come-back.ts';
import { drain } from './figures/drain.ts';
import { keep } from './figures/keep.ts';
import { respond } from './figures/respond.ts';

/** What keeping and sending cost on a device: `npm run bench:outbox`, or `-- drain` for one figure, which is not kept. */
const figures = { keep, drain, respond, comeBack };
const [only] = process.argv.slice(2);
const wanted = Object.entries(figures).filter(([name]) => only === undefined || name === only);
if (wanted.length === 0) throw new Error(`no figure "${only}"; there are ${Object.keys(figures).join(', ')}`);

await buildApp();
const world = await startBenchWorld();
const rows: string[] = [];
try {
  for (const [, figure] of wanted) {
    for await (const row of figure(world)) {
      console.log(row.join(': '));
      rows.push(`| ${row.join(' | ')} |`);
    }
  }
} finally {
  await world.stop();
}

if (only === undefined) {
  const today = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.version} · ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  await writeFile(
    'bench/results/outbox.md',
    `# What keeping and sending cost on a device

${today} · Chromium with its profile on the disk · ${machine} ·
collector with SQLite on the same machine · each response a complaint of about 130 characters with a contact.

| figure | measured |
| --- | --- |
${rows.join('\n')}
`,
  );
}
