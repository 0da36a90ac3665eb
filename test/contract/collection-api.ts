import type { Invitation } from '../../src/invitation/invitation.ts';

export interface ApiRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface ApiReply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Somebody who implements the collection API, as the contract suite sees them. */
export interface CollectionApi {
  send(request: ApiRequest): Promise<ApiReply>;
  /** How many responses are stored; asked behind the API's back. */
  stored(): Promise<number>;
  /** Signs an invitation with its key; asked behind the API's back. */
  mint(invitation: Invitation): Promise<string>;
}
