import type { Site } from '../../src/protocol/site.ts';

/** A site as it stands now; `version` counts its changes. */
export interface RegisteredSite extends Site {
  readonly version: number;
}

/** The sites that are known. Every method rejects with `StoreError` when the database cannot be used. */
export interface Sites {
  find(key: string): Promise<RegisteredSite | undefined>;
  /** By key. */
  all(): Promise<readonly RegisteredSite[]>;
  /** Whether it is an origin of one of the insurer's own websites, and that one is active. */
  isWebsite(origin: string): Promise<boolean>;
}
