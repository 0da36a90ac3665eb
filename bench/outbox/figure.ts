import type { BenchWorld } from './bench-world.ts';
import { percentile } from '../percentile.ts';

/** What was measured, and what it came to. */
export type Row = readonly [what: string, measured: string];
export type Figure = (world: BenchWorld) => AsyncGenerator<Row>;

export const inMs = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
export const spread = (values: readonly number[]): string =>
  `p50 ${inMs(percentile(values, 0.5))}, p99 ${inMs(percentile(values, 0.99))}, ${values.length} times`;
