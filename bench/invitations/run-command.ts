import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Ran {
  readonly seconds: number;
  /** Bytes; undefined when it was killed. */
  readonly peak: number | undefined;
  readonly rowsAtStart: number;
}

/**
 * `mint-invitations` of the collector as built, on a folder of its own.
 * @param killAt rows after which its process is killed; undefined: never
 */
export async function runCommand(folder: string, words: readonly string[], killAt?: number): Promise<Ran> {
  const peakFile = join(folder, 'peak');
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/collector/main.js', 'mint-invitations', ...words], {
    env: {
      ...process.env,
      KOE_DATA_DIR: folder,
      KOE_ORIGIN: 'https://voice.insurer.example',
      KOE_NAME: 'ひなた損害保険',
      KOE_QUIET_HOURS: 'off',
      KOE_DEMO: 'off',
      KOE_BENCH_PEAK: peakFile,
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'tell-peak.mjs')).href}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let rowsAtStart: number | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const [, rows] of text.matchAll(/^(\d+) rows,/gm)) {
      rowsAtStart ??= Number(rows);
      if (killAt !== undefined && Number(rows) >= killAt) child.kill('SIGKILL');
    }
  });
  await once(child, 'close');
  if (child.signalCode === null && child.exitCode !== 1)
    throw new Error(`it ended with ${child.exitCode}, and not with 1 for the rows that are amiss`);
  return {
    seconds: (performance.now() - began) / 1_000,
    peak: child.signalCode === null ? Number(await readFile(peakFile, 'utf8')) : undefined,
    rowsAtStart: rowsAtStart ?? 0,
  };
}
