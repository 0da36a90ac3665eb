import { spawnSync } from 'node:child_process';

/** Plays many histories of the outbox and its delivery: `npm run simulate -- [<how many>] [<first seed>]`. */
const [seeds = '100000', first = '1'] = process.argv.slice(2);
for (const given of [seeds, first])
  if (!/^[1-9]\d*$/.test(given))
    throw new Error(`${given}: give the number of histories, and the first seed`);
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'simulator', '--testTimeout=0', 'test/simulator/simulate.test.ts'],
  { stdio: 'inherit', env: { ...process.env, KOE_SEEDS: seeds, KOE_FIRST_SEED: first } },
);
process.exitCode = status ?? 1;
