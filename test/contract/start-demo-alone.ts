import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { chromiumPath } from '../journeys/chromium-process.ts';

export interface DemoAlone {
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** In a process of its own, where the tests' `NODE_ENV` does not reach it. */
async function build(): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--app', '--mode', 'demo'], { cwd: root, env });
}

/** Builds the demo that stands alone and serves it as any server of files would, with a browser to see it in. */
export async function startDemoAlone(): Promise<DemoAlone> {
  await build();
  const files = await preview({
    root,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: 'dist/demo' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const origin = files.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('the demo has no address');
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  return {
    origin,
    browser,
    async close() {
      await browser.close();
      await files.close();
    },
  };
}
