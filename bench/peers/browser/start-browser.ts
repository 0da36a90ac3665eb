import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { chromiumFlags } from '../../../scripts/browser/chromium-flags.ts';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import { connectCdp, type Cdp } from './cdp.ts';

const flags = [
  ...chromiumFlags,
  '--lang=ja',
  '--accept-lang=ja',
  '--site-per-process',
  '--remote-debugging-port=0',
];
const VersionSchema = v.object({ product: v.string() });

export interface RunningBrowser {
  readonly cdp: Cdp;
  readonly version: string;
  stop(): Promise<void>;
}

export async function startBrowser(): Promise<RunningBrowser> {
  const path = findChromium(process.env, existsSync);
  if (path === undefined) throw new Error('no Chromium found: install it or set KOE_CHROMIUM to its path');
  const profile = await mkdtemp(join(tmpdir(), 'koe-bench-'));
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const exit = once(child, 'exit');
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let endpoint: string | undefined;
  while (endpoint === undefined) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
    const written = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, address] = written.split('\n');
    if (port && address) endpoint = `ws://127.0.0.1:${port}${address}`;
    else await wait(20);
  }
  const cdp = await connectCdp(endpoint);
  const { product } = v.parse(VersionSchema, await cdp.send('Browser.getVersion'));
  return {
    cdp,
    version: product,
    async stop() {
      await cdp.send('Browser.close');
      await exit;
      process.off('exit', kill);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
