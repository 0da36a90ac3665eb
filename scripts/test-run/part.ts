/** What a part cannot run without, brought once before all parts. */
export type Need = 'build' | 'browser' | 'engines' | 'postgres' | 'nginx';

/** One part of `npm test`; `npm run test:<name>` runs it by itself. */
export interface Part {
  readonly name: string;
  /** Projects of vitest's config, counted test by test, or commands that count as one. */
  readonly runs:
    { readonly projects: readonly string[] } | { readonly commands: readonly (readonly string[])[] };
  readonly needs: readonly Need[];
  /** Drives a browser a worker and waits for clocks: nothing else may take the processor meanwhile. */
  readonly alone: boolean;
}
