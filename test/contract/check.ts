import type { CollectionApi } from './collection-api.ts';

/** One thing that the contract demands; `holds` rejects when it does not. */
export interface Check {
  readonly name: string;
  readonly holds: (api: CollectionApi) => Promise<void>;
}
