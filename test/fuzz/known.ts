import type { SealedResponse } from '../../src/protocol/submit.ts';

/** What a request may know of the collector that it goes to. */
export interface Known {
  readonly surveys: readonly string[];
  readonly sites: readonly string[];
  readonly receipts: readonly { readonly number: string; readonly secret: string }[];
  /** What has to stand behind `Bearer`, by the name in the OpenAPI document. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly invitations: readonly string[];
  /** Responses that would be stored, and such as are not what they should be once they are opened. */
  readonly sealed: readonly SealedResponse[];
}
