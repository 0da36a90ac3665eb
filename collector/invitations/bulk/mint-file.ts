import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { StartupError } from '../../startup-error.ts';
import type { BulkOptions } from './bulk-options.ts';
import { leftRows } from './left-rows.ts';
import { linkedFiles } from './linked-files.ts';
import { mintRows, type RowsWorld } from './mint-rows.ts';
import { checkHeader } from './parse-row.ts';
import { readRows, type Row } from './read-rows.ts';
import { openRunFolder, type Written } from './run-folder.ts';
import { freshRun, type RunState } from './run-state.ts';
import { addRows, beginStep, writtenBy } from './step.ts';

export interface FileWorld extends Omit<RowsWorld, 'header' | 'defaults' | 'run' | 'now'> {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newRun: () => string;
  /** Is told how far it has come, at the start and after each step. */
  readonly tell: (state: RunState) => void;
}

const nothing: Written = { added: new Map(), whole: new Map() };
/** Rows that are minted, written and done with at a time: what a run that is killed does again. */
const ROWS_A_STEP = 500;
/** Few enough to be let go of while they are young: a whole step held at once took a fourth more memory. */
const ROWS_AT_ONCE = 100;

/**
 * Mints for a file of rows, however long, and writes to a folder. Killed at any moment and started again, it goes on
 * behind the last step that was completed; what the next step minted already it finds by its ids (X7). Nothing is
 * minted of a file that cannot be read to its end.
 */
export async function mintFile(options: BulkOptions, world: FileWorld): Promise<RunState> {
  const header = await checkedHeader(options.file);
  const input = await fingerprint(options, world);
  const folder = await openRunFolder(options.out);
  if (folder.state && folder.state.input !== input)
    throw new StartupError([
      `--out: ${options.out} holds a run of another file, or with other options; name another folder.`,
    ]);
  let state = folder.state ?? freshRun(world.newRun(), world.now(), input);
  const left = leftRows(header);
  const files = options.write.flatMap((output) => (output === 'qr' ? [] : [linkedFiles[output]]));
  try {
    const heads = new Map([
      ...files.map(({ name, head }) => [name, head] as const),
      ['skipped.csv', left.head],
      ['errors.csv', left.head],
    ]);
    // Its name is on disk before anything is written or minted under it.
    if (!folder.state) state = await folder.step(nothing, state);
    await folder.begin([...heads.keys()], state);
    const begun = Object.keys(state.sizes);
    const added = new Map([...heads].filter(([name]) => !begun.includes(name)));
    if (added.size > 0) state = await folder.step({ ...nothing, added }, state);
    world.tell(state);
    const rowsWorld = { ...world, header, defaults: options.defaults, run: state.run };
    const now = Date.parse(state.startedAt);
    for await (const rows of steps(readRows(options.file), state.rows)) {
      let step = beginStep(state);
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        const some = rows.slice(at, at + ROWS_AT_ONCE);
        const minted = await mintRows(some, { ...rowsWorld, now });
        step = addRows(step, minted, some.length, options.write, header);
      }
      state = await folder.step(writtenBy(step, state.rows), step.reached);
      world.tell(state);
    }
    return await folder.step(nothing, { ...state, isFinished: true });
  } finally {
    await folder.close();
  }
}

/** Reads all of it, so that what is amiss with the file as such comes out before anything is minted. */
async function checkedHeader(file: string): Promise<readonly string[]> {
  let header: readonly string[] | undefined;
  for await (const { cells } of readRows(file)) header ??= cells.map((cell) => cell.trim());
  if (!header) throw new StartupError([`${file}: it is empty.`]);
  checkHeader(file, header);
  return header;
}

/** Of all that what is written depends on. */
async function fingerprint(
  { file, write, defaults }: BulkOptions,
  { sender: { origin, name } }: FileWorld,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ write, defaults, origin, name }));
  await pipeline(createReadStream(file), async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
  return hash.digest('hex');
}

/** Behind the header and the rows that are done with; always cut at the same places. */
async function* steps(rows: AsyncIterable<Row>, done: number): AsyncGenerator<readonly Row[], void> {
  let step: Row[] = [];
  let at = -1;
  for await (const row of rows) {
    at += 1;
    if (at <= done) continue;
    step.push(row);
    if (step.length < ROWS_A_STEP) continue;
    yield step;
    step = [];
  }
  if (step.length > 0) yield step;
}
