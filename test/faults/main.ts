import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build/build-app.ts';
import { keptKills } from './kept-kills.ts';
import { killAt } from './kill-at.ts';
import { engines, openSurroundings } from './open-surroundings.ts';
import { points } from './points.ts';
import { summarize } from './summarize.ts';

/** Kills on one profile: enough for it to grow old, few enough for a campaign to go round all points soon. */
const PER_PROFILE = 10;
const root = join(import.meta.dirname, '../..');

/** `npm run faults -- [--kills 100] [--engine Firefox]… [--point after-commit]… [--ledger <file>]` */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    engine: { type: 'string', multiple: true, default: [...engines] },
    point: { type: 'string', multiple: true, default: [...points] },
    ledger: { type: 'string', default: join(root, 'bench/results/faults.jsonl') },
  },
});
const chosen = <T extends string>(all: readonly T[], given: readonly string[]): readonly T[] => {
  const strange = given.find((name) => !all.some((each) => each === name));
  if (strange !== undefined) throw new Error(`${strange}: there are ${all.join(', ')}`);
  return all.filter((each) => given.includes(each));
};
const wanted = Number(values.kills);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`--kills ${values.kills}: give a number`);
const kept = keptKills(values.ledger);
const result = join(root, 'bench/results/faults.json');

// Whoever breaks off leaves no browser and no collector behind.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await buildApp();
for (const engine of chosen(engines, values.engine)) {
  const surroundings = await openSurroundings(engine);
  try {
    for (let upTo = PER_PROFILE; upTo < wanted + PER_PROFILE; upTo += PER_PROFILE) {
      for (const point of chosen(points, values.point)) {
        const done = kept.all().filter((kill) => kill.engine === engine && kill.point === point).length;
        const times = Math.min(wanted, upTo) - done;
        if (times <= 0) continue;
        const begun = performance.now();
        await killAt(point, times, surroundings, (kill) => kept.keep(kill));
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        console.log(`${engine} │ ${point}: ${times} kills in ${seconds} s`);
      }
    }
  } finally {
    await surroundings.stop();
  }
}
const summary = summarize(kept.all());
await mkdir(join(root, 'bench/results'), { recursive: true });
await writeFile(result, `${JSON.stringify(summary, undefined, 2)}\n`);
console.log(summary.all);
process.exitCode = summary.all.harmAtMost === undefined ? 1 : 0;
