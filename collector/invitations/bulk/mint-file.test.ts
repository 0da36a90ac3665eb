import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { discard, startTestCollector, type TestCollector } from '../../testing/test-collector.ts';
import { parseBulkOptions } from './bulk-options.ts';
import { mintFile, type FileWorld } from './mint-file.ts';

let collector: TestCollector;
let world: FileWorld;
let out: string;
beforeEach(async () => {
  collector = await startTestCollector();
  world = { ...collector.deps, newRun: () => 'run-1', tell: () => undefined };
  out = join(collector.folder, 'out');
});
afterEach(() => discard(collector));

async function run(
  csv: string | Uint8Array,
  words: readonly string[] = [],
  changed: Partial<FileWorld> = {},
) {
  const file = join(collector.folder, 'rows.csv');
  await writeFile(file, csv);
  return mintFile(parseBulkOptions([file, '--out', out, ...words]), { ...world, ...changed });
}
const written = (name: string) => readFile(join(out, name), 'utf8');
const read = async (name: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  v.parse(
    v.array(v.record(v.string(), v.string())),
    parse(await written(name), { bom: true, columns: true }),
  );
const column = async (name: string, of: string) => (await read(name)).map((row) => row[of]);
const manyRows = (count: number): string =>
  ['id', ...Array.from({ length: count }, (_, at) => `claim-${at + 1}`)].join('\n');
const asked = ['--survey', 'claim-payment', '--channel', 'line'];

it('V4: mints for the rows that are as they should be, and gives the others back with line and column', async () => {
  const state = await run(
    [
      '\uFEFFid,channel,subject,label,sensitive,opens-days',
      'a,line,K-1,"A 棟, 1 階",,',
      'b,pigeon,K-2,,,',
      'c,paper,K-1,,,',
      'd,paper,K-4,,TRUE,',
      'e,paper,K-5,one,two,three,four',
      '',
      'a,line,K-1,"A 棟, 1 階",,',
      'f,paper,K 6,,maybe,0',
      'g,paper,K-7,,false,10',
    ].join('\r\n'),
    ['--survey', 'claim-payment'],
  );
  expect(await read('links.csv')).toMatchObject([
    { id: 'a', label: 'A 棟, 1 階', outcome: 'minted', opens_until: '2026-12-20T02:00:00.000Z' },
    { id: 'g', label: '', outcome: 'minted', opens_until: '2026-11-30T02:00:00.000Z' },
  ]);
  expect(await read('skipped.csv')).toMatchObject([
    { line: '4', why: 'asked-before', id: 'c', subject: 'K-1' },
    { line: '5', why: 'sensitive', id: 'd' },
  ]);
  const errors = parse(await written('errors.csv'), { bom: true, from: 2, relax_column_count: true });
  expect(errors.map(([line, why]) => `${line} ${why}`)).toEqual([
    '3 channel: one of line, chat, email, sms, paper',
    '6 row: 6 cells, as in the header',
    '8 id: another one than in line 2',
    expect.stringMatching(/^9 subject: .+; sensitive: true or false; opens-days: a whole number/),
  ]);
  expect(state).toMatchObject({
    isFinished: true,
    rows: 8,
    counts: { minted: 2, rejected: 4, skipped: { 'asked-before': 1, sensitive: 1 } },
  });
});

it('what is given back can be mended and run again as it is', async () => {
  await run('id,channel\na,pigeon\nb,line', ['--survey', 'contract']);
  const mended = (await written('errors.csv')).replace('pigeon', 'sms');
  out = join(collector.folder, 'out-2');
  await run(mended, ['--survey', 'contract']);
  expect(await read('links.csv')).toMatchObject([{ id: 'a', channel: 'sms', outcome: 'minted' }]);
});

it('X7: killed between minting and writing, a run goes on without a row twice or missing', async () => {
  let kept = 0;
  const cut = {
    ...world.mints,
    keep: async (minted: Parameters<FileWorld['mints']['keep']>[0]) => {
      const ids = await world.mints.keep(minted);
      kept += 1;
      // Behind the first step, in the midst of the second.
      if (kept === 6) throw new Error('power cut');
      return ids;
    },
  };
  const rows = manyRows(603);
  await expect(run(rows, asked, { mints: cut })).rejects.toThrow('power cut');
  expect(await column('links.csv', 'id')).toHaveLength(500);
  await writeFile(join(out, 'links.csv'), 'half a li', { flag: 'a' });
  const state = await run(rows, asked, { newRun: () => 'another', now: () => world.now() + 86_400_000 });
  expect(state).toMatchObject({ run: 'run-1', counts: { minted: 603, 'minted-before': 0, rejected: 0 } });
  const ids = rows.split('\n').slice(1);
  expect(await column('links.csv', 'id')).toEqual(ids);
  const links = await column('links.csv', 'link');
  const verified = await Promise.all(
    [0, 499, 602].map((at) => collector.deps.invitationKeys.verify(links[at]?.split('#i=')[1] ?? '')),
  );
  expect(verified.map((invitation) => invitation?.id)).toEqual(['claim-1', 'claim-500', 'claim-603']);
  expect(await collector.database.selectFrom('minted_invitations').selectAll().execute()).toHaveLength(603);
  const before = await written('links.csv');
  expect(await run(rows, asked)).toMatchObject({ counts: { minted: 603 } });
  expect(await written('links.csv')).toBe(before);
});

it('X7: another run over the same rows is given the same links, and says so', async () => {
  await run(manyRows(3), asked);
  const first = await column('links.csv', 'link');
  out = join(collector.folder, 'out-2');
  await run(manyRows(3), asked, { newRun: () => 'run-2' });
  expect(await column('links.csv', 'link')).toEqual(first);
  expect(await column('links.csv', 'outcome')).toEqual(Array.from({ length: 3 }, () => 'minted-before'));
});

it('writes messages for the rows whose channel they belong to', async () => {
  const state = await run('id,channel,label\na,line,\nb,email,\nc,sms,\nd,paper,001\ne,paper,002', [
    '--survey',
    'contract',
    ...['links', 'qr', 'line', 'email', 'sms'].flatMap((word) => ['--write', word]),
  ]);
  const files = await readdir(out);
  expect(files.toSorted()).toEqual([
    'email.ndjson',
    'errors.csv',
    'line.ndjson',
    'links.csv',
    'qr-from-row-0000001.html',
    'run.json',
    'skipped.csv',
    'sms.csv',
  ]);
  expect(JSON.parse(await written('line.ndjson'))).toMatchObject({ id: 'a', messages: [{ type: 'flex' }] });
  expect(JSON.parse(await written('email.ndjson'))).toMatchObject({ id: 'b', html: expect.any(String) });
  const [sms] = await read('sms.csv');
  expect([sms?.['id'], Number(sms?.['parts'])]).toEqual(['c', state.counts.smsParts]);
  const sheet = await written('qr-from-row-0000001.html');
  expect(sheet.match(/class="label">[^<]+/g)).toEqual(['class="label">001', 'class="label">002']);
});

it('mints nothing of a file that cannot be read to its end, and says where it is amiss', async () => {
  const sjis = new Uint8Array([...new TextEncoder().encode('id,label\na,'), 0x93, 0xfa, 0x0a]);
  const bad = {
    'must be text in UTF-8': sjis,
    'behind line 2 it is no CSV any more': `id,label\na,b\nc,"${'d\n'.repeat(10)}`,
    'it is empty': '',
    'no column "nmae" is known': 'id,nmae\na,b',
    'the column "id" is missing': 'label\na',
    'the column "id" is there twice': 'id,id\na,b',
  };
  for (const [reason, text] of Object.entries(bad))
    await expect(run(text, asked)).rejects.toMatchObject({ reasons: [expect.stringContaining(reason)] });
  expect(await collector.database.selectFrom('minted_invitations').selectAll().execute()).toEqual([]);
});

it('goes on with no other file and no other options', async () => {
  await run(manyRows(2), asked);
  const another = { reasons: [expect.stringContaining('holds a run of another file')] };
  await expect(run(manyRows(3), asked)).rejects.toMatchObject(another);
  await expect(run(manyRows(2), [...asked, '--lang', 'en'])).rejects.toMatchObject(another);
  await writeFile(join(out, 'run.json'), '{}');
  await expect(run(manyRows(2), asked)).rejects.toMatchObject({
    reasons: [expect.stringContaining('run.json')],
  });
});

it('names the option that is amiss', async () => {
  const bad = {
    'name the file first': ['--out', 'x'],
    '--out must be': ['x.csv'],
    '--write must be one of links': ['x.csv', '--out', 'x', '--write', 'fax'],
    '--chanel': ['x.csv', '--out', 'x', '--chanel', 'line'],
  };
  for (const [reason, words] of Object.entries(bad)) expect(() => parseBulkOptions(words)).toThrow(reason);
  const none = parseBulkOptions([join(out, 'none.csv'), '--out', out]);
  await expect(mintFile(none, world)).rejects.toMatchObject({
    reasons: [expect.stringContaining('cannot be read (ENOENT)')],
  });
});

it('writes into no folder that holds something else', async () => {
  await mkdir(out);
  await writeFile(join(out, 'links.csv'), 'of somebody');
  await expect(run(manyRows(1), asked)).rejects.toMatchObject({
    reasons: [expect.stringContaining('is not empty')],
  });
  expect(await written('links.csv')).toBe('of somebody');
});
