import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import { createHandlers } from './handlers.ts';
import { isScenarioName } from './is-scenario-name.ts';
import { createMemoryStore } from './memory-store.ts';
import { scenarios } from './scenarios.ts';
import { serve } from './serve.ts';

const wholeNumber = (name: string) =>
  v.pipe(v.string(), v.regex(/^\d{1,5}$/, `--${name} is a whole number`), v.transform(Number));
const OptionsSchema = v.object({
  port: v.optional(wholeNumber('port'), '8788'),
  scenario: v.optional(
    v.pipe(v.string(), v.guard(isScenarioName, `--scenario is one of ${Object.keys(scenarios).join(', ')}`)),
    'calm',
  ),
  requests: v.optional(wholeNumber('requests')),
});

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { port: text, scenario: text, requests: text } });
const options = v.safeParse(OptionsSchema, values);
if (!options.success) {
  for (const { message } of options.issues) console.error(message);
  process.exit(2);
}
const { port, scenario, requests: left } = options.output;
const store = createMemoryStore();
await store.changeTrouble(() => ({ scenario, ...(left !== undefined && { left }) }));
const handlers = createHandlers({ questionnaires, store, now: () => Date.now(), wait: (ms) => wait(ms) });
const { origin } = await serve(handlers, port);
process.stdout.write(`${origin}  ${scenario}: ${scenarios[scenario].says}\n`);
