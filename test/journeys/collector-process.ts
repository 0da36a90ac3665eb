import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-ports.ts';

/** The real collector, as built, in a process of its own with a data directory of its own. */
export interface CollectorProcess {
  readonly origin: string;
  /** Another origin, where the demo's agency lives. */
  readonly agencyOrigin: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Resolves to the exit code once it has ended. */
  readonly ended: Promise<number | null>;
  readonly log: () => string;
  stop(): Promise<void>;
}

const ready = async (origin: string, child: ChildProcess, log: () => string): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the collector ended with ${child.exitCode}:\n${log()}`);
    const reply = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

/** @param program another build than the one of this checkout */
export async function startCollector(
  environment: Record<string, string> = {},
  program = 'dist/collector/main.js',
): Promise<CollectorProcess> {
  const port = await freePorts();
  const dataDir = await mkdtemp(join(tmpdir(), 'koe-journey-'));
  const chunks: string[] = [];
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), KOE_DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whoever breaks off leaves no collector behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit').then(() => {
    process.off('exit', kill);
    return child.exitCode;
  });
  const keep = (chunk: Buffer): void => {
    chunks.push(chunk.toString());
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const log = (): string => chunks.join('');
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child, log);
  if (child.pid === undefined) throw new Error('the collector has no process');
  return {
    origin,
    agencyOrigin: `http://127.0.0.1:${port + 1}`,
    dataDir,
    pid: child.pid,
    ended,
    log,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
