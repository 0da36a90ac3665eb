import type { Aim } from '../browser/probe.ts';
import type { ServedFile } from '../line/files.ts';

/** One row of the table: a page, and where its first question is found on it. */
export interface Cell {
  readonly name: string;
  /** Package whose version stands beside it. */
  readonly package?: string;
  /** Goes into the host page; or the whole page is elsewhere, at this address. */
  readonly page: HostPage | { readonly address: string };
  /** Answer of the first question; without one there is nothing to wait for. */
  readonly aim?: Aim & { readonly where: 'page' | 'frame' };
  /** What a visitor clicks to see it. */
  readonly opener?: Aim;
  /** What it needs on the server of scripts, by address. */
  readonly files?: ReadonlyMap<string, ServedFile>;
}

export interface HostPage {
  readonly head?: string;
  readonly slot?: string;
}

/** Where the servers are reached in this run. */
export interface Origins {
  readonly koe: string;
  /** Scripts of peers. */
  readonly assets: string;
}
