/** `insecure-context`: the page has no WebCrypto (plain HTTP); `bad-key`: the insurer's key cannot be sealed to. */
export type SealingFailure = 'insecure-context' | 'bad-key';

/** A response could not be sealed. Its text names the failure and nothing of the response (P3). */
export class SealingError extends Error {
  readonly failure: SealingFailure;
  constructor(failure: SealingFailure, options?: ErrorOptions) {
    super(`sealing: ${failure}`, options);
    this.name = 'SealingError';
    this.failure = failure;
  }
}
