import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build/build-app.ts';
import { runInstances } from './run-instances.ts';

/** `npm run instances -- [--kills 100] [--database-kills 100] [--clients 64]` */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    'database-kills': { type: 'string', default: '100' },
    clients: { type: 'string', default: '64' },
  },
});
const numberOf = (name: keyof typeof values): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} ${values[name]}: give a number`);
  return number;
};
const root = join(import.meta.dirname, '../..');
const common = { clients: numberOf('clients'), kills: numberOf('kills') };

await buildApp();
const runs = [
  await runInstances({ ...common, engine: 'postgres', instances: 3, databaseKills: 0 }),
  await runInstances({
    ...common,
    engine: 'postgres',
    instances: 3,
    kills: 0,
    databaseKills: numberOf('database-kills'),
  }),
  await runInstances({ ...common, engine: 'sqlite', instances: 1, databaseKills: 0 }),
];
for (const run of runs) console.log(run);
await mkdir(join(root, 'bench/results'), { recursive: true });
await writeFile(join(root, 'bench/results/instances.json'), `${JSON.stringify(runs, undefined, 2)}\n`);
process.exitCode = runs.every(({ violations }) => violations.length === 0) ? 0 : 1;
