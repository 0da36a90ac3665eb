import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { StartupError } from '../../startup-error.ts';

/** Runs one of PostgreSQL's own programs. Rejects with a `StartupError` that tells what it says. */
export async function runProgram(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(name, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaint = text(child.stderr);
  await once(child, 'exit').catch(() => {
    throw new StartupError([
      `${name} cannot be run: install PostgreSQL’s programs here (Debian: postgresql-client).`,
    ]);
  });
  if (child.exitCode !== 0) throw new StartupError([`${name}: ${(await complaint).trim()}`]);
}
