/** One mistake in a document: where it is and what was expected there. */
export interface Issue {
  /** JSON Pointer (RFC 6901); empty for the whole document. */
  readonly path: string;
  readonly message: string;
}
