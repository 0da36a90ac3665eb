import type { Site } from '../../widget/page-data.ts';

/** A site that may embed the surveys. */
export interface RegisteredSite extends Site {
  /** Origins (scheme, host and port) of its pages: only these may frame the survey page (E5). */
  readonly origins: readonly string[];
}

/** By key. */
export type Sites = ReadonlyMap<string, RegisteredSite>;
