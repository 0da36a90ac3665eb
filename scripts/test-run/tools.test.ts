import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plantTree } from '../guards/planted-tree.ts';
import { parts } from './parts.ts';
import { runPart } from './run-part.ts';

const ScriptsSchema = v.object({ scripts: v.record(v.string(), v.string()) });
const project = join(import.meta.dirname, '../..');
const env = {
  ...process.env,
  PATH: [join(project, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
};
const settings = ['.oxlintrc.json', '.prettierrc.json', 'knip.config.js', 'tsconfig.json'] as const;

/** Runs a part of `npm test`, with our settings, where `files` are the project. */
async function runOn(
  files: Readonly<Record<string, string>>,
  name: string,
  signal: AbortSignal,
): Promise<{ passed: number; said: string }> {
  const part = parts.find((each) => each.name === name);
  if (part === undefined) throw new Error(`there is no part ${name}`);
  const ours = settings.map(async (path) => [path, await readFile(join(project, path), 'utf8')] as const);
  await using tree = await plantTree({
    'package.json': '{\n  "type": "module"\n}\n',
    'collector/main.ts': "import { used } from '../src/used.ts';\n\nconsole.log(used);\n",
    'src/used.ts': 'export const used = 1;\n',
    ...Object.fromEntries(await Promise.all(ours)),
    ...files,
  });
  const lines: string[] = [];
  const { passed } = await runPart(part, [], { cwd: tree.root, env, signal }, (line) => lines.push(line));
  return { passed, said: lines.join('\n') };
}

describe('the tools of npm test, with our settings', { timeout: 60_000 }, () => {
  it.for(['types', 'lint', 'unused'])('%s: pass where nothing is wrong', async (name, { signal }) => {
    const { passed, said } = await runOn({}, name, signal);
    expect(passed, said).toBe(1);
  });

  // What one run of a tool can see is planted for one run: each takes a second or two.
  it('types: sees a wrong type, an index that may be missing, an enum, which Node cannot strip', async ({
    signal,
  }) => {
    const planted = {
      'src/type.ts': 'export const count: number = "one";\n',
      'src/index.ts': 'export const first = (all: string[]): string => all[0];\n',
      'src/enum.ts': 'export enum Colour { Red }\n',
    };
    const { passed, said } = await runOn(planted, 'types', signal);
    expect(passed).toBe(0);
    for (const error of [/^src\/type\.ts.*TS2322/m, /^src\/index\.ts.*TS2322/m, /^src\/enum\.ts.*TS1294/m])
      expect(said).toMatch(error);
  });

  it('lint: sees a promise nobody waits for, an any, a case left out, a barrel, a control without a name', async ({
    signal,
  }) => {
    const planted = {
      'no-floating-promises': 'const save = async () => {};\nexport const go = () => { save(); };\n',
      'no-explicit-any': 'export const shape = (value: any) => String(value);\n',
      'switch-exhaustiveness-check':
        "export const f = (a: 'x' | 'y') => { switch (a) { case 'x': return 1; } return 0; };\n",
      'no-barrel-file': "export * from './used.ts';\n",
      'control-has-associated-label': 'export const Box = () => <button type="button" />;\n',
    };
    const files = Object.entries(planted).map(([rule, text]) => [`src/${rule}.tsx`, text] as const);
    const { passed, said } = await runOn(Object.fromEntries(files), 'lint', signal);
    expect(passed).toBe(0);
    for (const rule of Object.keys(planted)) expect(said).toMatch(new RegExp(`\\(${rule}\\)`));
  });

  it('lint: sees a line that is not formatted', async ({ signal }) => {
    const { passed, said } = await runOn({ 'src/planted.tsx': 'export const   wide = 1;\n' }, 'lint', signal);
    expect(passed).toBe(0);
    expect(said).toContain('src/planted.tsx');
  });

  it.for<[string, Record<string, string>, string]>([
    [
      'an export that nothing uses',
      { 'src/used.ts': 'export const used = 1;\nexport const forgotten = 2;\n' },
      'forgotten',
    ],
    ['a file that nothing uses', { 'src/forgotten.ts': 'export const forgotten = 1;\n' }, 'src/forgotten.ts'],
    [
      'a package that nothing uses',
      { 'package.json': '{ "type": "module", "dependencies": { "idb": "*" } }\n' },
      'idb',
    ],
    [
      'a file that only its test uses',
      {
        'src/tested.ts': 'export const tested = 1;\n',
        'src/tested.test.ts':
          "import { it } from 'vitest';\nimport { tested } from './tested.ts';\n\nit('', () => tested);\n",
        'vite.config.ts': "export default { test: { include: ['src/**/*.test.ts'] } };\n",
        'package.json': '{ "type": "module", "devDependencies": { "vitest": "*" } }\n',
      },
      'src/tested.ts',
    ],
  ])('unused: sees %s', async ([, planted, name], { signal }) => {
    const { passed, said } = await runOn(planted, 'unused', signal);
    expect(passed).toBe(0);
    expect(said).toContain(name);
  });
});

it('each part of npm test is a script of its own, and there are no others', async () => {
  const { scripts } = v.parse(
    ScriptsSchema,
    JSON.parse(await readFile(join(project, 'package.json'), 'utf8')),
  );
  const named = Object.keys(scripts).filter((name) => name.startsWith('test:'));
  expect(named.toSorted()).toEqual(parts.map((part) => `test:${part.name}`).toSorted());
});
