import { mkdir, open, readdir, readFile, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { StartupError } from '../../startup-error.ts';
import { RunStateSchema, type RunState } from './run-state.ts';

const STATE = 'run.json';

/** What one step of a run writes: added to files, or as files of their own. */
export interface Written {
  readonly added: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, string>;
}

/** Where a run writes. What is behind the last step that was completed is as good as not there. */
export interface RunFolder {
  /** How far the run that the folder holds has come; undefined when it holds none. */
  readonly state: RunState | undefined;
  /** Opens the files that are added to, cut to what the state knows of. */
  begin(names: readonly string[], state: RunState): Promise<void>;
  /** Writes, and only once that is on disk says how far the run has come; resolves to the state with the new sizes. */
  step(written: Written, reaching: RunState): Promise<RunState>;
  close(): Promise<void>;
}

const NEW_STATE = `${STATE}.new`;

/** Rejects with a `StartupError` when the folder cannot be used, or holds what is not a run's. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  const files = new Map<string, FileHandle>();
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new StartupError([`--out: the folder ${folder} cannot be made.`]);
  });
  const state = await readState(folder);
  if (!state && (await readdir(folder)).some((name) => name !== NEW_STATE))
    throw new StartupError([`--out: the folder ${folder} is not empty; name a new one.`]);
  return {
    state,
    async begin(names, { sizes }) {
      for (const name of names) {
        const path = join(folder, name);
        const file = await open(path, 'r+').catch(() => open(path, 'wx'));
        await file.truncate(sizes[name] ?? 0);
        files.set(name, file);
      }
    },
    async step({ added, whole }, reaching) {
      const sizes: Record<string, number> = { ...reaching.sizes };
      for (const [name, text] of added) {
        const file = files.get(name);
        if (!file) throw new Error('a run adds to the files that it began with');
        const bytes = Buffer.from(text);
        const size = sizes[name] ?? 0;
        await file.write(bytes, 0, bytes.length, size);
        await file.sync();
        sizes[name] = size + bytes.length;
      }
      for (const [name, text] of whole) await writeDurably(join(folder, name), text);
      const reached = { ...reaching, sizes };
      await writeDurably(join(folder, NEW_STATE), `${JSON.stringify(reached, undefined, 2)}\n`);
      await rename(join(folder, NEW_STATE), join(folder, STATE));
      return reached;
    },
    async close() {
      for (const file of files.values()) await file.close();
    },
  };
}

async function readState(folder: string): Promise<RunState | undefined> {
  const text = await readFile(join(folder, STATE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), RunStateSchema), text);
  if (parsed.success) return parsed.output;
  throw new StartupError([`--out: ${join(folder, STATE)} is not a run of this collector's.`]);
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
