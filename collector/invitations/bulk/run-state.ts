import * as v from 'valibot';

/** How far a run has come; what stands in its folder beyond that is cut off before it goes on. */
export const RunStateSchema = v.object({
  /** Its name, by which rows that it minted are known again. */
  run: v.string(),
  /** RFC 3339: the moment that all rows are judged by, so that a run which goes on decides as it would have. */
  startedAt: v.string(),
  /** SHA-256 of the file and of what was asked for: another one does not go on with it. */
  input: v.string(),
  /** Rows behind the header that are done with. */
  rows: v.number(),
  isFinished: v.boolean(),
  counts: v.object({
    minted: v.number(),
    'minted-before': v.number(),
    rejected: v.number(),
    /** By reason. */
    skipped: v.record(v.string(), v.number()),
    smsParts: v.number(),
  }),
  /** Bytes of each file that is added to. */
  sizes: v.record(v.string(), v.number()),
});
export type RunState = v.InferOutput<typeof RunStateSchema>;
export type RunCounts = RunState['counts'];

export const freshRun = (run: string, now: number, input: string): RunState => ({
  run,
  startedAt: new Date(now).toISOString(),
  input,
  rows: 0,
  isFinished: false,
  counts: { minted: 0, 'minted-before': 0, rejected: 0, skipped: {}, smsParts: 0 },
  sizes: {},
});
