import type { MintRequest, SkipReason } from '../../../src/protocol/mint-invitations.ts';
import type { Problem } from '../../../src/protocol/problem.ts';
import type { Minted, RunLine } from './mint-store.ts';

export interface MintOrder {
  readonly request: MintRequest;
  /** Where it stood, if it came with a file. */
  readonly from?: RunLine;
}

/** Signed, and not yet decided on. */
export interface Draft {
  readonly order: MintOrder;
  readonly minted: Minted;
  readonly token: string;
}

export type Refusal =
  | { readonly outcome: 'skipped'; readonly reason: SkipReason }
  | { readonly outcome: 'rejected'; readonly problem: Problem };

export type MintOutcome =
  { readonly outcome: 'minted' | 'minted-before'; readonly minted: Minted; readonly token: string } | Refusal;
