import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { KillableBrowser } from './browser.ts';

/** Starts a program in a process group of its own. */
export function startGroup(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): KillableBrowser {
  const child = spawn(program, args, { detached: true, stdio: 'ignore', env });
  const exit = once(child, 'exit');
  const killGroup = (): void => {
    if (child.pid === undefined) throw new Error(`${program} was never started`);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended by itself.
    }
  };
  // A campaign that is broken off leaves no browser behind.
  process.once('exit', killGroup);
  return {
    async kill() {
      process.off('exit', killGroup);
      killGroup();
      await exit;
    },
  };
}
