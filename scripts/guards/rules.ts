import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuardReport } from './guard.ts';
import { testNames } from './test-names.ts';

const tests = '{src,widget,mock-server,collector,desk,demo,test,scripts}/**/*.test.{ts,tsx}';
const row = /^\| ([A-Z]\d{1,2}) +\|/gm;
const id = /\b[VDXPRHAESW]\d{1,2}\b/g;

/** Every rule of docs/rules.md is named by a test, and every rule that a test names is written there. */
export async function rules(root: string): Promise<GuardReport> {
  const table = await readFile(join(root, 'docs/rules.md'), 'utf8');
  const written = [...table.matchAll(row)].flatMap(([, rule]) => rule ?? []);
  const named = new Map<string, string>();
  for await (const path of glob(tests, { cwd: root, exclude: ['**/node_modules/**'] })) {
    for (const name of testNames(path, await readFile(join(root, path), 'utf8'))) {
      for (const [rule] of name.matchAll(id)) named.set(rule, `${path} "${name}"`);
    }
  }
  const twice = written.filter((rule, index) => written.indexOf(rule) !== index);
  return {
    checked: written.length,
    findings: [
      ...twice.map((rule) => `${rule} stands twice in docs/rules.md`),
      ...written.filter((rule) => !named.has(rule)).map((rule) => `${rule} is named by no test`),
      ...[...named]
        .filter(([rule]) => !written.includes(rule))
        .map(([rule, where]) => `${rule} is not in docs/rules.md, but ${where} names it`),
    ],
  };
}
