import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** The collector as built, on a port of its own, for the sites of a file, or of the database if that is empty; `more` settings as its manual has them. */
export async function startCollector(
  folder: string,
  port: number,
  sites: string,
  more: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['dist/collector/main.js'], {
    env: {
      ...process.env,
      PORT: String(port),
      KOE_DATA_DIR: folder,
      KOE_SITES: sites,
      KOE_DEMO: 'off',
      ...more,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${origin}/readyz`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`the collector ended with ${child.exitCode}`);
    await wait(20);
  }
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
    },
  };
}
