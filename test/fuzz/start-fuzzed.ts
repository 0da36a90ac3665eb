import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startCollector, type CollectorProcess } from '../journeys/collector-process.ts';

export const sites = [
  { key: 'hinata-web', kind: 'website', origins: ['https://www.hinata.example'] },
  { key: 'agency-0123', kind: 'agency', origins: ['https://midori.example'] },
];

/** Of a length that is enough, and nowhere else. */
export const metricsToken = 'planted-token-of-metrics-that-nobody-guesses';

/** The collector as built, whose limits keep nothing away from what is behind them. */
export async function startFuzzed(): Promise<CollectorProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-fuzz-'));
  const sitesFile = join(folder, 'sites.json');
  await writeFile(sitesFile, JSON.stringify({ sites }));
  const collector = await startCollector({
    KOE_DEMO: 'off',
    KOE_SITES: sitesFile,
    KOE_METRICS_TOKEN: metricsToken,
    KOE_TRUSTED_PROXY: '127.0.0.1',
    KOE_LIMIT_ADDRESS: '1000000',
    KOE_LIMIT_SITE: '1000000',
    KOE_LIMIT_GUESSES: '1000000',
  });
  return {
    ...collector,
    async stop() {
      await collector.stop();
      await rm(folder, { recursive: true });
    },
  };
}

export async function mintToken(dataDir: string): Promise<string> {
  const words = ['dist/collector/main.js', 'mint-token', '--name', 'fuzzed', '--scope', 'voices:read'];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    env: { ...process.env, KOE_DATA_DIR: dataDir },
  });
  return stdout.trim();
}
