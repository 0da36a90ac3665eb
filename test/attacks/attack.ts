import type { Target } from './target.ts';

/** One way to do the collector harm; `fails` rejects when it succeeds. */
export interface Attack {
  readonly name: string;
  /** The collector has ended afterwards. */
  readonly isLast?: true;
  readonly fails: (target: Target) => Promise<void>;
}
