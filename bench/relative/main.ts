import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { buildApp } from '../../scripts/build/build-app.ts';
import { names } from '../peers/cells/names.ts';
import { openKept } from '../peers/measured.ts';
import { summarize } from '../peers/report/summarize.ts';
import { startWorld } from '../peers/start-world.ts';
import { visitAll } from '../peers/visit-all.ts';
import { compare, ratiosTo } from './judge.ts';

/**
 * `npm run bench:relative -- [--keep] [--busy]`, for every night: Koe against the floor of the same run, on the fast
 * network. Ends with 1 where it has become slower than what `--keep` has written.
 */
const { values } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, busy: { type: 'boolean', default: false } },
});
const RUNS = 9;
const rows = [names.link, names.snippet, names.tag, names.launcher];
const root = join(import.meta.dirname, '../..');
const file = join(root, 'bench/results/relative.json');
const RatiosSchema = v.record(v.string(), v.record(v.string(), v.number()));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await buildApp();
const world = await startWorld({ withPeers: false });
try {
  const cells = world.cells.filter(({ name }) => name !== names.button);
  const visits = await openKept(join(root, 'dist/bench-relative/visits.jsonl'), 'this run');
  await visits.forget();
  await visitAll(world, visits, {
    of: 'this run',
    cells,
    networks: ['fast'],
    runs: RUNS,
    isQuiet: !values.busy,
  });
  const now = ratiosTo(names.floor, rows, summarize(visits.all, names.blank));
  if (values.keep) {
    await writeFile(file, `${JSON.stringify(now, null, 2)}\n`);
    console.log(`written into ${file}`);
  } else {
    const all = compare(v.parse(RatiosSchema, JSON.parse(await readFile(file, 'utf8'))), now);
    console.log('times the floor: before, now');
    for (const { row, figure, before, now: ratio, isWorse } of all)
      console.log(`${isWorse ? '✗' : '✓'} ${row}, ${figure}: ${before.toFixed(2)}, ${ratio.toFixed(2)}`);
    if (all.some(({ isWorse }) => isWorse)) process.exitCode = 1;
  }
} finally {
  await world.stop();
}
