import { spawn } from 'node:child_process';
import { freePorts } from '../journeys/free-ports.ts';
import { until } from '../journeys/until.ts';
import { endProcess } from './end-process.ts';

/** The server that starts and steers WebKitGTK. */
export interface WebkitDriver {
  readonly address: string;
  stop(): Promise<void>;
}

export async function startWebkitDriver(path: string, display: string): Promise<WebkitDriver> {
  const port = await freePorts();
  const child = spawn(path, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Containers forbid what the sandbox is made of; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${path} ended with ${child.exitCode}`);
    const reply = await fetch(`${address}/status`).catch(() => undefined);
    return reply?.ok ? true : undefined;
  });
  return { address, stop: () => endProcess(child, 'SIGTERM') };
}
