import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Runs a command to its end and passes on each line that it prints. Resolves to its exit code, 1 for a signal. */
export async function runCommand(
  command: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly signal?: AbortSignal },
  print: (line: string) => void,
): Promise<number> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const pass = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) if (line.trim() !== '') print(line);
  };
  const exit: Promise<unknown[]> = once(child, 'exit');
  const [[code]] = await Promise.all([exit, pass(child.stdout), pass(child.stderr)]);
  return typeof code === 'number' ? code : 1;
}
