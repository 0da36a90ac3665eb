import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { discard, startTestCollector } from '../../testing/test-collector.ts';
import { testDatabase } from '../../testing/test-database.ts';

const ROWS = 2_000;
const runner = join(import.meta.dirname, '../../testing/run-command.ts');

it('X7: however often its process is killed, a run ends with each row once', async () => {
  const collector = await startTestCollector();
  const out = join(collector.folder, 'out');
  await mkdir(out);
  const ids = Array.from({ length: ROWS }, (_, at) => `claim-${at + 1}`);
  const file = join(collector.folder, 'rows.csv');
  await writeFile(file, ['id', ...ids].join('\n'));
  const address = await testDatabase(collector.folder);
  const env = {
    ...process.env,
    KOE_DATA_DIR: collector.folder,
    KOE_QUIET_HOURS: 'off',
    KOE_DATABASE_URL: address.engine === 'sqlite' ? `sqlite:${address.file}` : address.url,
  };
  const words = ['mint-invitations', file, '--out', out, '--survey', 'contract', '--channel', 'chat'];
  /** Kills it at the given change of its folder; resolves to whether it came to its end before. */
  const runUntil = async (change: number): Promise<boolean> => {
    let changes = 0;
    const child = spawn(process.execPath, [runner, ...words], { env, stdio: 'ignore' });
    const watcher = watch(out, () => {
      changes += 1;
      if (changes === change) child.kill('SIGKILL');
    });
    const [code] = await once(child, 'exit');
    watcher.close();
    return code === 0;
  };
  let kills = 0;
  // Each lives a little longer than the one before: through the first writes, within a step, between two.
  while (!(await runUntil(4 + kills * 16))) kills += 1;
  expect(kills).toBeGreaterThan(1);
  const links: string[][] = parse(await readFile(join(out, 'links.csv'), 'utf8'), { bom: true, from: 2 });
  expect(links.map(([id]) => id)).toEqual(ids);
  const rows = await collector.database.selectFrom('minted_invitations').select('invitation_id').execute();
  expect(rows).toHaveLength(ROWS);
  await discard(collector);
}, 60_000);
