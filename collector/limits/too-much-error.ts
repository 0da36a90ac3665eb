/** More than the limit of a site: nothing of the batch is kept, and it may come again after `waitMs`. */
export class TooMuchError extends Error {
  readonly waitMs: number;
  constructor(waitMs: number) {
    super('more than the limit of a site');
    this.name = 'TooMuchError';
    this.waitMs = waitMs;
  }
}
