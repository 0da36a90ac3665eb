import { join } from 'node:path';
import type { Count } from './test-run/count-vitest.ts';
import { inLanes } from './test-run/in-lanes.ts';
import { inOneRun } from './test-run/in-one-run.ts';
import type { Part } from './test-run/part.ts';
import { parts } from './test-run/parts.ts';
import { prepare } from './test-run/prepare.ts';
import { runPart } from './test-run/run-part.ts';

const given = process.argv.slice(2);
const isWhole = given[0] === '--whole';
const [name, ...args] = isWhole ? given.slice(1) : given;
const wanted = name === undefined ? parts : parts.filter((part) => part.name === name);
if (wanted.length === 0) {
  throw new Error(`no part "${name}"; there are ${parts.map((part) => part.name).join(', ')}`);
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const cwd = join(import.meta.dirname, '..');
const started = performance.now();
const { env: ready, missing, leftOut, without } = await prepare(wanted);
const env = isWhole ? { ...ready, KOE_WHOLE: '1' } : ready;

const lacksOf = (part: Part): readonly string[] => part.needs.flatMap((need) => missing.get(need) ?? []);

async function run(part: Part): Promise<{ part: Part; count: Count }> {
  const begun = performance.now();
  const print = (line: string): void => console.log(`${part.name} │ ${line}`);
  const lacks = lacksOf(part);
  print('…');
  const count =
    lacks.length > 0 ? { passed: 0, failures: lacks } : await runPart(part, args, { cwd, env }, print);
  print(`${count.passed} passed, ${count.failures.length} failed in ${seconds(begun)}`);
  return { part, count };
}

const possible = wanted.filter(({ needs }) => !needs.some((need) => without.has(need)));
const outcomes = await inLanes(
  inOneRun(possible, (part) => lacksOf(part).length > 0),
  2,
  run,
);
for (const { part, count } of outcomes) {
  for (const failure of count.failures) console.log(`✗ ${part.name}: ${failure}`);
}
for (const what of leftOut) console.log(`left out, because it is not here: ${what}`);
const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0);
const failed = outcomes.reduce((sum, { count }) => sum + count.failures.length, 0);
console.log(`all of it took ${seconds(started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
