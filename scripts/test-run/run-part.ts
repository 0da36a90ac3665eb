import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { type Count, countVitest } from './count-vitest.ts';
import type { Part } from './part.ts';

/**
 * Runs one part and counts it.
 * @param args for vitest, such as the path of the test files that are wanted
 */
export async function runPart(
  part: Part,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly signal?: AbortSignal },
  print: (line: string) => void,
): Promise<Count> {
  if ('commands' in part.runs) {
    for (const command of part.runs.commands) {
      const code = await runCommand(command, options, print);
      if (code !== 0) return { passed: 0, failures: [`${command.join(' ')} ended with ${code}, see above`] };
    }
    return { passed: 1, failures: [] };
  }
  const folder = await mkdtemp(join(tmpdir(), 'koe-test-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const projects = part.runs.projects.map((project) => `--project=${project}`);
    const code = await runCommand(['vitest', 'run', ...projects, ...reporters, ...args], options, print);
    return countVitest(JSON.parse(await readFile(file, 'utf8')), code);
  } catch (error) {
    return { passed: 0, failures: [`vitest left no report: ${String(error)}`] };
  } finally {
    await rm(folder, { recursive: true });
  }
}
