import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** One collector process as built, which can be killed and comes back at the same address. */
export interface Instance {
  readonly origin: string;
  /** SIGKILL, and a new start at once; resolves when that one is up. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startInstance(
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Instance> {
  const origin = `http://127.0.0.1:${port}`;
  const launch = (): ChildProcess =>
    spawn(process.execPath, ['dist/collector/main.js'], {
      env: { ...process.env, ...settings, PORT: String(port), KOE_DEMO: 'off' },
      stdio: 'ignore',
    });
  let child = launch();
  /** As a supervisor does: it ends where its database is away, and is started again until it stays. */
  const up = async (): Promise<void> => {
    while (!(await fetch(`${origin}/healthz`).catch(() => undefined))?.ok) {
      if (child.exitCode !== null) child = launch();
      await wait(50);
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(child, 'exit');
    if (child.kill(signal)) await ended;
  };
  await up();
  const atExit = (): void => void child.kill('SIGKILL');
  process.once('exit', atExit);
  return {
    origin,
    async killAndRestart() {
      await end('SIGKILL');
      child = launch();
      await up();
    },
    async stop() {
      await end('SIGTERM');
      process.off('exit', atExit);
    },
  };
}
