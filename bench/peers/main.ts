import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { buildApp } from '../../scripts/build/build-app.ts';
import { isNetwork, networks, type NetworkName } from './line/networks.ts';
import { openKept } from './measured.ts';
import { writeReport } from './report/write-report.ts';
import { startWorld } from './start-world.ts';
import { visitAll } from './visit-all.ts';

/** `npm run bench:peers -- [--runs 9] [--network slow]… [--busy] [--fresh]`; see README.md. */
const FULL_RUNS = 9;
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: String(FULL_RUNS) },
    network: { type: 'string', multiple: true, default: ['slow', 'fast', 'slow, new connections'] },
    busy: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: give a number`);
const chosen: readonly NetworkName[] = values.network.map((name) => {
  if (!isNetwork(name)) throw new Error(`--network ${name}: there are ${Object.keys(networks).join(', ')}`);
  return name;
});

// Whoever breaks off leaves no browser and no collector behind.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const root = join(import.meta.dirname, '../..');
const isFull = runs >= FULL_RUNS && !values.busy;
const trials = join(root, 'dist/bench-peers');
const folder = isFull ? join(root, 'bench/results') : trials;

await buildApp();
const world = await startWorld({ withPeers: true });
const PackageSchema = v.object({ dependencies: v.record(v.string(), v.string()) });
const packageFile = await readFile(join(import.meta.dirname, 'pages/package.json'), 'utf8');
const versions = {
  [world.browser.version.split('/')[0] ?? '']: world.browser.version.split('/')[1] ?? '',
  Node: process.versions.node,
  // Where letters have to be looked up one by one, they cost more than anything that is measured.
  'Japanese letters': spawnSync('fc-match', ['-f', '%{family[0]}', 'sans-serif:lang=ja'], {
    encoding: 'utf8',
  }).stdout,
  ...v.parse(PackageSchema, JSON.parse(packageFile)).dependencies,
};
const built = await readFile(join(root, 'dist/public/.vite/manifest.json'), 'utf8');
const of = createHash('sha256')
  .update(JSON.stringify([built, versions, isFull]))
  .digest('hex')
  .slice(0, 12);
const kept = await openKept(join(trials, 'visits.jsonl'), of);
if (values.fresh) await kept.forget();

try {
  await visitAll(world, kept, { of, cells: world.cells, networks: chosen, runs, isQuiet: !values.busy });
  const all = kept.all.filter((one) => chosen.includes(one.network) && one.run < runs);
  await mkdir(folder, { recursive: true });
  await writeReport(folder, {
    runs,
    isQuiet: !values.busy,
    versions,
    networks: chosen,
    cells: world.cells,
    all,
  });
  if (isFull) await kept.forget();
  console.log(`written into ${folder}`);
} finally {
  await world.stop();
}
