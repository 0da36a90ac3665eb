import type { Problem } from '../protocol/problem.ts';
import type { SubmitResult } from '../protocol/submit.ts';

/** What one attempt came back with, as read off the wire and nothing more. */
export type Outcome =
  | { readonly kind: 'results'; readonly results: readonly SubmitResult[] }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly problem?: Problem;
      /** At most one hour. */
      readonly retryAfterMs?: number;
    }
  /** No reply, a reply cut short, 2xx without a valid body, a redirect or HTML (a captive portal). */
  | { readonly kind: 'no-reply' };

/** What delivery does next with each record of the batch. */
export type Verdict =
  | {
      readonly act: 'settle';
      readonly sent: readonly string[];
      readonly setAside: readonly { readonly id: string; readonly problem: Problem }[];
      /** Ids without a valid echo: kept, retried. */
      readonly unacknowledged: readonly string[];
    }
  /** Send in smaller batches, at once. */
  | { readonly act: 'split' }
  | { readonly act: 'pause' }
  /** `noReply`: nobody answered, so that a change of network is worth another try at once. */
  | { readonly act: 'back-off'; readonly floorMs: number; readonly noReply: boolean };
