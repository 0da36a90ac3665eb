/** The database could not be read or written; nothing of the work in hand is kept. `cause` is the driver's error. */
export class StoreError extends Error {
  constructor(cause: unknown) {
    super('the database cannot be used', { cause });
    this.name = 'StoreError';
  }
}

/** Does `work` on the database; whatever fails there is a `StoreError`. */
export async function orStoreError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreError(error);
  }
}
