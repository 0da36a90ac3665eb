import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import type { GuardReport } from './guard.ts';

const config = join(import.meta.dirname, '../../.dependency-cruiser.mjs');
const depcruise = join(import.meta.dirname, '../../node_modules/.bin/depcruise');
const folders = ['src', 'widget', 'mock-server', 'collector', 'demo', 'bench', 'scripts', 'test'];

const CruiseSchema = v.object({
  modules: v.array(v.object({ source: v.string(), dependencies: v.array(v.unknown()) })),
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});

/** Imports between folders that ARCHITECTURE.md does not allow. Counts the imports it followed. */
export async function arrows(root: string): Promise<GuardReport> {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  // With a TypeScript that lacks the classic API it follows nothing and is content; `checked` stays 0 then.
  const { stdout } = await promisify(execFile)(
    depcruise,
    ['--config', config, '--output-type', 'json', ...present],
    { cwd: root, maxBuffer: Infinity },
  ).catch((error: unknown) => v.parse(v.object({ stdout: v.string() }), error));
  const { modules, summary } = v.parse(CruiseSchema, JSON.parse(stdout));
  return {
    checked: modules.reduce((sum, module) => sum + module.dependencies.length, 0),
    findings: summary.violations.map(({ from, to, rule }) => `${from} imports ${to} (${rule.name})`),
  };
}
