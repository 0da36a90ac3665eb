import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build/build-app.ts';
import { describeFound } from './describe-found.ts';
import { runFuzz } from './run-fuzz.ts';

/** `npm run fuzz -- [--requests 50000] [--seed 1] [--only <number of a request>]` */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const numberOf = (name: keyof typeof values): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} ${values[name]}: give a number`);
  return number;
};
const only = values.only === undefined ? undefined : numberOf('only');

// Whoever breaks off leaves no collector behind.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await buildApp();
const seed = numberOf('seed');
const { found, ...run } = await runFuzz({ seed, requests: numberOf('requests'), only });
for (const one of found) console.log(describeFound(one, seed));
console.log(run);
process.exitCode = found.length + run.afterwards.length === 0 ? 0 : 1;
