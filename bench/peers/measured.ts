import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { isNetwork } from './line/networks.ts';
import { VisitSchema } from './measure-visit.ts';

const MeasuredSchema = v.object({
  /** Of what was measured: build, versions, browser. */
  of: v.string(),
  network: v.pipe(v.string(), v.guard(isNetwork)),
  cell: v.string(),
  run: v.number(),
  /** Share of the machine that was at work for others just before. */
  busy: v.number(),
  visit: VisitSchema,
});
/** One visit as it is kept until all are there. */
export type Measured = v.InferOutput<typeof MeasuredSchema>;

/** Visits of a run that may have been broken off. */
export interface Kept {
  readonly all: Measured[];
  add(one: Measured): Promise<void>;
  forget(): Promise<void>;
}

/** @param of what is measured now: visits of something else are dropped */
export async function openKept(path: string, of: string): Promise<Kept> {
  await mkdir(dirname(path), { recursive: true });
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  const all = lines.map((line) => v.parse(MeasuredSchema, JSON.parse(line))).filter((one) => one.of === of);
  return {
    all,
    async add(one) {
      all.push(one);
      await appendFile(path, `${JSON.stringify(one)}\n`);
    },
    async forget() {
      all.length = 0;
      await rm(path, { force: true });
    },
  };
}
